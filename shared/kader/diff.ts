import { diffBronOnzeker, diffGeneral } from './diff/general.ts';
import { diffFase } from './diff/fase.ts';
import {
  diffBegrippen,
  diffOpschalingsoverleg,
  diffRollen,
  diffTermijnen,
  diffUitgezet,
} from './diff/lists.ts';
import { diffOvergang } from './diff/overgang.ts';
import { pairs, type DiffSection } from './diff/section.ts';
import type { Kader } from './schema.ts';

/**
 * Two kaders beside each other, in the words of a policy officer. Every row; onlyChanges leaves those that differ.
 * Criteria are compared one by one when the kaders have criteria in common, as a local version and its basis do.
 */
export function diffKaders(left: Kader, right: Kader): DiffSection[] {
  const fasen = pairs(left.fasen, right.fasen, (fase) => String(fase.nummer));
  const overgangen = pairs(left.overgangen, right.overgangen, (overgang) => overgang.id);
  return [
    diffGeneral(left, right),
    ...fasen.map((fase) => diffFase(fase.key, fase.left, fase.right)),
    ...overgangen.map((overgang) => diffOvergang(left, right, overgang.key)),
    diffOpschalingsoverleg(left, right),
    diffTermijnen(left, right),
    diffRollen(left, right),
    diffBegrippen(left, right),
    diffUitgezet(left, right),
    diffBronOnzeker(left, right),
  ].filter((one) => one.rows.length > 0);
}

/** What a local version changes: only rows that differ, and no empty sections. */
export function onlyChanges(sections: readonly DiffSection[]): DiffSection[] {
  return sections
    .map((one) => ({ ...one, rows: one.rows.filter(({ same }) => !same) }))
    .filter((one) => one.rows.length > 0);
}
