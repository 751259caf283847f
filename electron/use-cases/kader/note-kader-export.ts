import type { KaderVersion } from '../../../shared/kader/local/concept.ts';
import type { Context } from '../context.ts';
import { log } from '../log.ts';

/** Which version went out, never where to. */
export function noteKaderExport(ctx: Context, { id, versie }: KaderVersion): void {
  log(ctx, { actie: 'export', object: 'kader', objectId: id, detail: `versie ${versie}` });
}
