import type { Verschil } from '../opened.ts';

export type Recht = Verschil['rechten'][number];
/** mee: give it; niet: withhold it; terug: as the rules say again; gewoon: its words are not what they seem, or are after all. */
export type Act = 'mee' | 'niet' | 'terug' | 'gewoon';

export function isByHand({ grond }: Recht): boolean {
  return grond === 'met-de-hand' || grond === 'nood' || grond === 'weggelaten';
}

/** For whom of these the act changes anything. */
export function targetsOf(act: Act, rechten: readonly Recht[]): Recht[] {
  if (act === 'mee') return rechten.filter(({ allowed, needsNood }) => !allowed || needsNood);
  if (act === 'niet') return rechten.filter(({ allowed }) => allowed);
  if (act === 'gewoon') return [...rechten];
  return rechten.filter(isByHand);
}

/** Shown at once: who does not get it, or not all of it, and who has it by hand. */
export function isRemarkable(recht: Recht): boolean {
  return !recht.allowed || recht.grond === 'alleen-stap' || isByHand(recht);
}

/** What is said when it changes nothing. */
export const nothingToDo: Record<Act, string> = {
  mee: 'Wie u koos, krijgt dit al.',
  niet: 'Wie u koos, krijgt dit al niet.',
  gewoon: 'Hier is niets te kiezen.',
  terug: 'Hier is niets met de hand gekozen: de regels gelden al.',
};
