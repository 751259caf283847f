import type { Papers } from '../papers.ts';
import type { VerslagPapers } from '../verslag-papers.ts';
import type { Handlers } from './register.ts';

export function paperHandlers(
  papers: Papers,
  verslagPapers: VerslagPapers,
): Pick<
  Handlers,
  | 'verslag.preview'
  | 'verslag.previewFor'
  | 'verslag.export'
  | 'bespreking.printVoorbereiding'
  | 'bespreking.printAfweging'
> {
  return {
    'verslag.preview': ({ besprekingId, soort }) => papers.preview(besprekingId, soort),
    'verslag.previewFor': (asked) => verslagPapers.preview(asked),
    'verslag.export': async ({ formaat, ...asked }) => ({ file: await verslagPapers.export(asked, formaat) }),
    'bespreking.printVoorbereiding': async ({ besprekingId }) => ({
      file: await papers.exportVoorbereiding(besprekingId),
    }),
    'bespreking.printAfweging': async ({ besprekingId }) => ({
      file: await papers.exportAfweging(besprekingId),
    }),
  };
}
