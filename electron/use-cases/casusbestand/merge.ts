import type { ComparedRow } from '../../../db/casus-file/compare-casus-rows.ts';
import { rowName } from '../../../db/casus-file/row-hash.ts';
import type { CasusTables } from '../../../shared/domain/casusbestand/casusbestand.ts';
import { CasusbestandError } from '../../../shared/domain/casusbestand/casusbestand-fault.ts';
import type { Choice, RowRule } from '../../../shared/domain/casusbestand/row-state.ts';
import { rijInWords } from '../../../shared/verslag/row-words.ts';
import type { Context } from '../context.ts';
import { AbsentRows } from './absent-rows.ts';
import { addTheirLine } from './add-their-line.ts';
import { checkRecords } from './check-records.ts';
import { endGiven } from './given-words.ts';
import { indexWhole } from './index-whole.ts';
import { forgetEarlier, keepOurs, keepTheirs } from './keep-row.ts';
import { plannedRows } from './planned-rows.ts';
import { withKaders } from './with-kaders.ts';

export interface ToMerge {
  readonly casusId: string;
  readonly rows: CasusTables;
  /** By rowName: the hash that this colleague and we last knew to be equal. */
  readonly baseline: ReadonlyMap<string, string>;
  /** By rowName: what somebody chose; the rest goes by itself, and writes nothing of ours over. */
  readonly choices: ReadonlyMap<string, Choice>;
  /** What is known of a row beside its state; erases: where theirs is taken, no earlier version stays here. */
  readonly ruleOf?: (row: ComparedRow) => MergeRule;
  /** Name of the colleague, for the lines where both stay. */
  readonly from: string;
}

export interface MergeRule extends RowRule {
  readonly erases?: boolean;
}

export interface Merged {
  /** How many rows of theirs are new here. */
  readonly inserted: number;
  /** How many of ours were replaced, each with its earlier version kept, but for those erased. */
  readonly taken: number;
  /** Of how many the sender no longer gives what stood here, so that no earlier version was kept. */
  readonly erased: number;
  /** How many stand here twice now, or with theirs as an earlier version. */
  readonly both: number;
  /** Rows that the store did not take, such as a line under a verslag that is vastgesteld here, and what hangs on those. */
  readonly leftOut: readonly { readonly table: string; readonly key: string }[];
  /** By rowName: what of theirs is not here now, left out or not chosen. */
  readonly notTaken: ReadonlySet<string>;
}

type Done = 'inserted' | 'taken' | 'erased' | 'both' | 'left-out' | 'nothing';

/**
 * Rows of a colleague into a casus that is here: what is new comes in, what differs only as chosen, and nothing of ours
 * is written over without its earlier version being kept (R19). The caller has the transaction and the line in the
 * logboek. Throws CasusbestandError, Refused kader-ongeldig.
 */
export function mergeCasus(ctx: Context, toMerge: ToMerge): Merged {
  const { casusId, rows, baseline, choices, from, ruleOf = () => ({}) } = toMerge;
  const theirs = withKaders(ctx, rows);
  const compared = ctx.store.casusFile.compare(casusId, theirs, baseline);
  ctx.store.casusFile.referLater();
  const absent = new AbsentRows(ctx);
  const done = plannedRows(compared, choices, ruleOf).map(({ row, choice }) => {
    const { table, key, kind, state } = row;
    const one = {
      table,
      key,
      kind,
      state,
      done: merged(ctx, row, choice, { compared, from, absent, ruleOf }),
    };
    if (row.ours === null && one.done !== 'inserted') absent.add(row);
    return one;
  });
  const replaced = new Set(
    done
      .filter((one) => one.done === 'taken' || one.done === 'erased')
      .map((one) => rowName(one.table, one.key)),
  );
  for (const row of compared) if (replaced.has(rowName(row.table, row.key))) endGiven(ctx, row, compared);
  if (done.some((one) => one.done !== 'nothing')) {
    requireOfCasus(ctx, casusId, done);
    checkRecords(ctx, casusId);
    indexWhole(ctx, casusId);
  }
  // What only helps another row is counted with it.
  const told = done.filter(({ table }) => rijInWords(table) !== null);
  const count = (what: Done): number => told.filter((one) => one.done === what).length;
  return {
    inserted: count('inserted'),
    taken: count('taken') + count('erased'),
    erased: count('erased'),
    both: count('both'),
    leftOut: done.filter((one) => one.done === 'left-out').map(({ table, key }) => ({ table, key })),
    notTaken: new Set(done.filter(isNotTaken).map(({ table, key }) => rowName(table, key))),
  };
}

function isNotTaken({ kind, state, done }: Pick<ComparedRow, 'kind' | 'state'> & { done: Done }): boolean {
  if (done === 'left-out') return true;
  return (
    done === 'nothing' && kind !== 'beside' && (state === 'new' || state === 'theirs' || state === 'both')
  );
}

function merged(
  ctx: Context,
  row: ComparedRow,
  choice: Choice,
  their: { compared: readonly ComparedRow[]; absent: AbsentRows } & Required<
    Pick<ToMerge, 'from' | 'ruleOf'>
  >,
): Done {
  const { table, ours, theirs, kind } = row;
  if (theirs === null || choice === 'keep') return 'nothing';
  if (their.absent.isNamedBy(row)) return 'left-out';
  if (ours === null) {
    if (ctx.store.casusFile.insertRow(table, theirs)) return 'inserted';
    // One beside the casus is here already, for another casus.
    return kind === 'beside' ? 'nothing' : 'left-out';
  }
  if (choice === 'take') {
    const kept = keepOurs(ctx, table, ours);
    if (!ctx.store.casusFile.replaceRow(table, theirs)) {
      kept.undo();
      return 'left-out';
    }
    if (their.ruleOf(row).erases !== true) return 'taken';
    forgetEarlier(ctx, row);
    return 'erased';
  }
  if (kind === 'line') return addTheirLine(ctx, table, { ours, theirs }, their) ? 'both' : 'left-out';
  keepTheirs(ctx, table, ours, theirs);
  return 'both';
}

/** Nothing came in under the name of this casus that belongs to another one, and nothing hangs in the air. */
function requireOfCasus(
  ctx: Context,
  casusId: string,
  done: readonly (Pick<ComparedRow, 'table' | 'key' | 'kind'> & { done: Done })[],
): void {
  if (!ctx.store.casusFile.isWhole()) throw new CasusbestandError({ code: 'refused-by-store' });
  const rows = ctx.store.casusFile.read(casusId);
  const names = new Set(
    ctx.store.casusFile.hashList(rows).map(({ tabel, sleutel }) => rowName(tabel, sleutel)),
  );
  // A contact may be left with nothing that names it, when the store did not take what did.
  const strange = done.find(
    ({ table, key, kind, done: what }) =>
      what === 'inserted' && kind !== 'beside' && !names.has(rowName(table, key)),
  );
  if (strange !== undefined) throw new CasusbestandError({ code: 'not-of-casus', table: strange.table });
}
