import type { BesprekingView } from '../bespreking/bespreking-view.ts';
import type { Fasebesluit } from './fasebesluit.ts';

/** The deviating views as they stand now, with the organisatie by name: on one criterium, then on the whole. */
export function visiesThen(
  view: Pick<BesprekingView, 'visies' | 'criteriumVisies' | 'organisaties'>,
): Fasebesluit['visies'] {
  const naam = (id: string) => view.organisaties.find((organisatie) => organisatie.id === id)?.naam ?? '';
  return [
    ...view.criteriumVisies.map(({ organisatieId, ...visie }) => ({
      organisatie: naam(organisatieId),
      ...visie,
    })),
    ...view.visies
      .filter((visie) => visie.tekst !== '')
      .map(({ organisatieId, tekst }) => ({
        organisatie: naam(organisatieId),
        criteriumId: null,
        antwoord: null,
        tekst,
      })),
  ];
}
