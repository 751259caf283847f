import type { ComparedRow } from '../../../db/casus-file/compare-casus-rows.ts';
import type { CasusRow } from '../../../shared/domain/casusbestand/casusbestand.ts';
import type { Context } from '../context.ts';

/** Rows of theirs that are not here and do not come in: what names one of these cannot come in either. */
export class AbsentRows {
  readonly #ctx: Context;
  readonly #rows = new Map<string, CasusRow[]>();

  constructor(ctx: Context) {
    this.#ctx = ctx;
  }

  /** What stands beside the casus can be here for another one: the store knows. */
  add({ table, kind, theirs }: ComparedRow): void {
    if (theirs === null || kind === 'beside') return;
    this.#rows.set(table, [...(this.#rows.get(table) ?? []), theirs]);
  }

  isNamedBy({ table, theirs }: ComparedRow): boolean {
    if (theirs === null || this.#rows.size === 0) return false;
    return this.#ctx.store.casusFile
      .references(table)
      .some(({ column, table: target, to }) =>
        (this.#rows.get(target) ?? []).some((row) => theirs[column] !== null && row[to] === theirs[column]),
      );
  }
}
