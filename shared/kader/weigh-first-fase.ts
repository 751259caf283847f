import type { OvergangStand } from './overgang-stand.ts';
import type { Weging } from './weging.ts';

/**
 * Which fase fits a casus that has none yet: the highest fase whose upward criteria are met on enough answers;
 * AVE 1 only when the criteria for AVE 2 were answered and do not hold. Otherwise: not to be said yet.
 * standen: every upward overgang, weighed.
 */
export function weighFirstFase(standen: readonly OvergangStand[]): Weging {
  const sorted = [...standen].sort((a, b) => b.overgang.naar - a.overgang.naar);
  const base = { standen, contradictory: false };
  const highest = sorted.find((stand) => stand.met === 'ja');
  if (highest !== undefined && !highest.tooLittleKnown) {
    return { ...base, uitkomst: 'inschalen', naar: highest.overgang.naar, stand: highest };
  }
  const consult = sorted.find((stand) => stand.consult === 'ja');
  if (consult !== undefined) return { ...base, uitkomst: 'consult', naar: null, stand: consult };
  const lowest = sorted.findLast((stand) => stand.overgang.van === 1 && stand.overgang.naar === 2);
  if (highest === undefined && lowest?.met === 'nee') {
    return { ...base, uitkomst: 'inschalen', naar: 1, stand: lowest };
  }
  return { ...base, uitkomst: 'onvoldoende', naar: null, stand: highest ?? lowest ?? sorted.at(-1) };
}
