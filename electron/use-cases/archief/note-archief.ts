import type { Context } from '../context.ts';
import { log } from '../log.ts';

/** The archiefmap of a casus left the program. */
export function noteArchief(ctx: Context, casusId: string, folderName: string): void {
  log(ctx, {
    actie: 'export',
    object: 'casus',
    objectId: casusId,
    detail: `${folderName}, voor het archief`,
  });
}
