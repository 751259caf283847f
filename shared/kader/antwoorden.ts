import type { Antwoord, CriteriumAntwoord } from '../domain/fasebesluit/antwoord.ts';

export type GivenAntwoord = Pick<CriteriumAntwoord, 'antwoord'> &
  Partial<Pick<CriteriumAntwoord, 'toelichting' | 'regels'>>;

/** Answers by criterium id. A criterium that is not in it is onbekend. */
export type Antwoorden = Readonly<Record<string, GivenAntwoord>>;

/** The list as it is stored, by criterium id; a later answer to the same criterium counts. */
export function antwoordenById(list: readonly CriteriumAntwoord[]): Antwoorden {
  return Object.fromEntries(list.map((item) => [item.criteriumId, item]));
}

/** Not answered is onbekend, and onbekend is never nee. */
export function antwoordOp(antwoorden: Antwoorden, criteriumId: string): Antwoord {
  return antwoorden[criteriumId]?.antwoord ?? 'onbekend';
}
