import type { SjabloonPapers } from '../sjabloon-papers.ts';
import type { Handlers } from './register.ts';

type StukHandlers = Pick<
  Handlers,
  'sjabloon.preview' | 'stuk.preview' | 'stuk.pages' | 'stuk.export' | 'stuk.exportUitnodigingen'
>;

export function stukHandlers(papers: SjabloonPapers): StukHandlers {
  return {
    'sjabloon.preview': ({ id, ...tekst }) => papers.previewSjabloon(id, tekst),
    'stuk.preview': (input) => papers.preview(input),
    'stuk.pages': (input) => papers.pages(input),
    'stuk.export': async ({ formaat, ...input }) => ({ file: await papers.export(input, formaat) }),
    'stuk.exportUitnodigingen': (input) => papers.exportUitnodigingen(input),
  };
}
