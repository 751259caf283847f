import type { OvergangStand } from './overgang-stand.ts';
import type { Weging } from './weging.ts';

/**
 * Which fase fits a casus that has none yet: the highest fase whose upward criteria are met on enough answers;
 * AVE 1 only when enough of the criteria for AVE 2 was answered and they do not hold. Otherwise: not to be said yet.
 * standen: every upward overgang, weighed.
 */
export function weighFirstFase(standen: readonly OvergangStand[]): Weging {
  const sorted = [...standen].sort((a, b) => b.overgang.naar - a.overgang.naar);
  const base = { standen, contradictory: false };
  const highest = sorted.find((stand) => stand.met === 'ja');
  const wellKnown = sorted.find(
    (stand) => stand.met === 'ja' && !stand.tooLittleKnown && stand.overgang.naar === highest?.overgang.naar,
  );
  if (wellKnown !== undefined) {
    return { ...base, uitkomst: 'inschalen', naar: wellKnown.overgang.naar, stand: wellKnown };
  }
  const consult = sorted.find((stand) => stand.consult === 'ja');
  if (consult !== undefined) return { ...base, uitkomst: 'consult', naar: null, stand: consult };
  const lowest = sorted.findLast((stand) => stand.overgang.van === 1 && stand.overgang.naar === 2);
  if (highest === undefined && lowest?.met === 'nee' && !lowest.tooLittleKnown) {
    return { ...base, uitkomst: 'inschalen', naar: 1, stand: lowest };
  }
  return { ...base, uitkomst: 'onvoldoende', naar: null, stand: highest ?? lowest ?? sorted.at(-1) };
}
