import type { Context } from '../context.ts';
import { log } from '../log.ts';

/** Who got what, for a later rectificatie: the file's name and for whom, never its content. */
export function noteExport(ctx: Context, besprekingId: string, fileName: string, voor: string): void {
  log(ctx, {
    actie: 'export',
    object: 'bespreking',
    objectId: besprekingId,
    detail: `${fileName}, voor ${voor}`,
  });
}
