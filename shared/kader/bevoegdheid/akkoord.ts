import type { Overgang } from '../schema/overgang.ts';

/** What one participant says to the step; null: not asked yet. */
export interface AkkoordStem {
  readonly naam: string;
  readonly akkoord: boolean | null;
}

export interface AkkoordStand {
  /** What the kader asks, such as agreement of the whole UVO. */
  readonly tekst: string;
  readonly stand: readonly AkkoordStem[];
}

/** The akkoord the kader asks for this overgang and how it stands; null when it asks none. */
export function akkoordOf(
  overgang: Overgang,
  stemmen: readonly AkkoordStem[] | undefined,
): AkkoordStand | null {
  return overgang.akkoord === undefined ? null : { tekst: overgang.akkoord.tekst, stand: stemmen ?? [] };
}

/** Why the akkoord is not complete, in Dutch and by name; empty when everybody agreed or the kader asks none. */
export function akkoordRedenen(akkoord: AkkoordStand | null): string[] {
  if (akkoord === null) return [];
  if (akkoord.stand.length === 0) return ['Nog niemand heeft akkoord gegeven. Vraag het alle deelnemers.'];
  const named = (stem: boolean | null) =>
    akkoord.stand.filter((one) => one.akkoord === stem).map((one) => one.naam);
  const lines = [
    { lead: 'Niet akkoord', names: named(false) },
    { lead: 'Nog geen akkoord van', names: named(null) },
  ];
  return lines.flatMap(({ lead, names }) => (names.length === 0 ? [] : [`${lead}: ${names.join(', ')}.`]));
}
