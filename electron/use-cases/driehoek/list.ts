import type { Driehoeknotitie } from '../../../shared/domain/driehoek/driehoeknotitie.ts';
import type { NotitieRow } from '../../../shared/ipc/contract/driehoek.ts';
import type { Context } from '../context.ts';
import { retentionOfNotitie } from '../bewaren/retention.ts';
import { termijnenOf } from '../bewaren/termijnen.ts';
import { visibleCasussen } from '../rights/may-open-casus.ts';
import type { UseCase } from '../use-case.ts';

/** Those of a casus, or all that the user may see: who may not open a casus hears nothing of its notities. */
export const listNotities: UseCase<'driehoek.list'> = (ctx, { casusId }) => {
  const visible = visibleCasussen(ctx);
  const notities = casusId === null ? ctx.store.driehoek.all() : ctx.store.driehoek.ofCasus(casusId);
  return notities
    .filter((one) => one.casusId === null || visible === null || visible.has(one.casusId))
    .map((one) => notitieRow(ctx, one));
};

/** The notitie as a list shows it. */
export function notitieRow(ctx: Context, notitie: Driehoeknotitie): NotitieRow {
  const { id, casusId, nummer, inhoud, createdAt, revisie } = notitie;
  const casus = casusId === null ? null : ctx.store.casus.get(casusId);
  return {
    id,
    nummer,
    aanduiding: inhoud.kop.aanduiding,
    doel: inhoud.kop.doel,
    standVan: inhoud.kop.standVan,
    casus: casus === null ? null : { id: casus.id, nummer: casus.nummer, aanduiding: casus.aanduiding },
    versies: ctx.store.driehoek.versies(id).length,
    bewaren: bewarenOf(ctx, id),
    createdAt,
    revisie,
  };
}

function bewarenOf(ctx: Context, id: string): NotitieRow['bewaren'] {
  const kept = ctx.store.looseNotitie.get(id);
  if (kept === null) return null;
  const { tot, verstreken } = retentionOfNotitie(kept, termijnenOf(ctx), ctx.today());
  return { tot, verstreken };
}
