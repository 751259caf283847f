import type { PapierSoort } from '../../../shared/domain/papier/papier.ts';
import type { Context } from '../context.ts';
import { log } from '../log.ts';

/** Which paper went out and in which form, never where to. */
export function notePapierExport(ctx: Context, soort: PapierSoort, formaat: 'docx' | 'pdf'): void {
  log(ctx, { actie: 'export', object: 'papier', objectId: soort, detail: formaat });
}
