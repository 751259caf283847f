import type { BesprekingView } from '../../../shared/domain/bespreking/bespreking-view.ts';
import { organisatiesAtTable } from '../../../shared/domain/bespreking/organisaties-at-table.ts';
import { visieInWords } from '../../../shared/domain/bespreking/visie-words.ts';
import type { Antwoord } from '../../../shared/domain/fasebesluit/antwoord.ts';
import type { AtTable } from './read-visie.ts';

/** A view on one criterium as the room reads it. */
export interface VisieLine {
  readonly organisatieId: string;
  readonly kort: string;
  readonly words: string;
}

/** The organisaties whose view can be typed here, with the people who sit there for them. */
export function tableOf(
  view: Pick<BesprekingView, 'aanwezigen' | 'deelnemers' | 'contacten' | 'organisaties'>,
): AtTable[] {
  const { contacten } = view;
  return organisatiesAtTable(view).map(({ id, kort, naam }) => ({
    id,
    kort,
    names: [naam, ...contacten.filter((one) => one.organisatieId === id).map((one) => one.naam)],
  }));
}

/** The views on this criterium, beside what the meeting answered. */
export function visieLines(
  view: Pick<BesprekingView, 'criteriumVisies' | 'organisaties'>,
  criteriumId: string,
  meeting: Antwoord | null,
): VisieLine[] {
  return view.criteriumVisies
    .filter((visie) => visie.criteriumId === criteriumId)
    .map(({ organisatieId, antwoord, tekst }) => {
      const kort = view.organisaties.find(({ id }) => id === organisatieId)?.kort ?? '';
      return { organisatieId, kort, words: visieInWords({ organisatie: kort, antwoord, tekst }, meeting) };
    });
}
