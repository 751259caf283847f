import type { Papers } from '../papers.ts';
import type { Handlers } from './register.ts';

export function paperHandlers(
  papers: Papers,
): Pick<
  Handlers,
  'verslag.preview' | 'verslag.export' | 'bespreking.printVoorbereiding' | 'bespreking.printAfweging'
> {
  return {
    'verslag.preview': ({ besprekingId, soort }) => papers.preview(besprekingId, soort),
    'verslag.export': async ({ besprekingId, soort, formaat, voor }) => ({
      file: await papers.exportVerslag(besprekingId, soort, formaat, voor),
    }),
    'bespreking.printVoorbereiding': async ({ besprekingId }) => ({
      file: await papers.exportVoorbereiding(besprekingId),
    }),
    'bespreking.printAfweging': async ({ besprekingId }) => ({
      file: await papers.exportAfweging(besprekingId),
    }),
  };
}
