import type { LogboekFilter } from '../../../shared/domain/logboek/filter.ts';
import { filterWords } from '../../../shared/verslag/logboek/filter-words.ts';
import type { Context } from '../context.ts';
import { log } from '../log.ts';

export type LogboekFormaat = 'csv' | 'docx' | 'pdf' | 'afdruk';

/** That lines of the logboek went out: which, and as what; never where to. */
export function noteLogboekExport(ctx: Context, filter: LogboekFilter, formaat: LogboekFormaat): void {
  const detail = `${formaat}, ${filterWords(filter)}`;
  log(ctx, { actie: 'export', object: 'logboek', objectId: '', detail });
}

export function noteKerncijfersExport(ctx: Context, jaar: number, formaat: LogboekFormaat): void {
  log(ctx, { actie: 'export', object: 'kerncijfers', objectId: '', detail: `${formaat}, ${jaar}` });
}
