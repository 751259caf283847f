import type { InzagePapers } from '../inzage-papers.ts';
import type { Handlers } from './register.ts';

export function inzageHandlers(papers: InzagePapers): Pick<Handlers, 'inzage.preview' | 'inzage.export'> {
  return {
    'inzage.preview': ({ verzoekId }) => papers.preview(verzoekId),
    'inzage.export': async ({ verzoekId, formaat }) => ({ file: await papers.export(verzoekId, formaat) }),
  };
}
