import type { BeheerPapers } from '../beheer-papers.ts';
import type { Handlers } from './register.ts';

export function papierHandlers(papers: BeheerPapers): Pick<Handlers, 'papier.preview' | 'papier.export'> {
  return {
    'papier.preview': ({ soort }) => papers.preview(soort),
    'papier.export': async ({ soort, formaat }) => ({ file: await papers.export(soort, formaat) }),
  };
}
