import type { Verschil } from '../opened.ts';

export type Recht = Verschil['rechten'][number];
/** mee: give it; niet: withhold it; terug: as the rules say again. */
export type Act = 'mee' | 'niet' | 'terug';

export function isByHand({ grond }: Recht): boolean {
  return grond === 'met-de-hand' || grond === 'nood' || grond === 'weggelaten';
}

/** For whom of these the act changes anything. */
export function targetsOf(act: Act, rechten: readonly Recht[]): Recht[] {
  if (act === 'mee') return rechten.filter(({ allowed }) => !allowed);
  if (act === 'niet') return rechten.filter(({ allowed }) => allowed);
  return rechten.filter(isByHand);
}

/** What is said when it changes nothing. */
export const nothingToDo: Record<Act, string> = {
  mee: 'Wie u koos, krijgt dit al.',
  niet: 'Wie u koos, krijgt dit al niet.',
  terug: 'Hier is niets met de hand gekozen: de regels gelden al.',
};
