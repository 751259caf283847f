import type { CasusRow, CasusTables } from '../casusbestand/casusbestand.ts';
import { rowsOfBron } from './withheld-by-hand.ts';
import type { WhyWithheld, WithheldGrond } from './withheld-rows.ts';

/** On nobody's paper: a note that goes with every paper is not about these. */
const onNoPaper: readonly (WithheldGrond | null)[] = ['struck', 'niet-in-verslag', 'voor-later'];

/**
 * Why a rectificatie stays behind: it tells what stood at the place it is about, so it goes with that. One that does
 * not say what it is about goes to who has the whole. `why`: of the other rows.
 */
export function noteRule(tables: CasusTables, why: WhyWithheld): (row: CasusRow) => WithheldGrond | null {
  let whole: boolean | null = null;
  const isWhole = (): boolean =>
    (whole ??= Object.entries(tables).every(([table, rows]) =>
      rows.every((row) => {
        const grond = why(table, row);
        return grond === null || onNoPaper.includes(grond);
      }),
    ));
  return ({ onderdelen }) => {
    const about = Array.isArray(onderdelen) ? (onderdelen as CasusRow[]) : [];
    const found = about.map((one) => rowsOfBron(tables, one));
    if (found.flat().some(({ table, row }) => why(table, row) !== null)) return 'leans-on';
    const isSaid = found.length > 0 && found.every((rows) => rows.length > 0);
    return isSaid || isWhole() ? null : 'over-alles';
  };
}
