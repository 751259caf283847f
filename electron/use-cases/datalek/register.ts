import { buildDatalekregister } from '../../../shared/verslag/build-datalekregister.ts';
import type { Paper } from '../../../shared/verslag/paper.ts';
import type { Context } from '../context.ts';
import { log } from '../log.ts';

/** The register as it stands, on paper. */
export function datalekregister(ctx: Context): Paper {
  return buildDatalekregister(ctx.store.gemeente.get()?.naam ?? '', ctx.store.datalek.all());
}

export function noteDatalekExport(ctx: Context, fileName: string): void {
  log(ctx, { actie: 'export', object: 'datalek', objectId: '', detail: fileName });
}
