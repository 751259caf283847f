import type { RequestOutput } from '../../../shared/ipc/contract.ts';
import type { Context } from '../context.ts';
import { notitieRow } from '../driehoek/list.ts';
import { required } from '../refused.ts';
import { visibleCasussen } from '../rights/may-open-casus.ts';
import type { UseCase } from '../use-case.ts';

export const listDriehoekoverleggen: UseCase<'driehoekoverleg.list'> = (ctx) =>
  ctx.store.driehoek
    .overleggen()
    .map((overleg) => ({ ...overleg, notities: ctx.store.driehoek.agenda(overleg.id).length }));

export const getDriehoekoverleg: UseCase<'driehoekoverleg.get'> = (ctx, { id }) =>
  driehoekoverlegView(ctx, id);

/** One agenda, with only what is open to the user. Throws Refused onbekend. */
export function driehoekoverlegView(ctx: Context, id: string): RequestOutput<'driehoekoverleg.get'> {
  const overleg = required(ctx.store.driehoek.getOverleg(id));
  const onAgenda = ctx.store.driehoek.agenda(id);
  const visible = onAgenda.filter((notitieId) => isVisible(ctx, notitieId));
  return {
    overleg,
    notities: visible.map((notitieId) => notitieRow(ctx, required(ctx.store.driehoek.get(notitieId)))),
    hidden: onAgenda.length - visible.length,
    besluiten: visible
      .flatMap((notitieId) => ctx.store.driehoek.besluiten(notitieId))
      .filter(({ driehoekoverlegId }) => driehoekoverlegId === id),
  };
}

/** A notitie of no casus, or of one that is open to the user. */
export function isVisible(ctx: Context, notitieId: string): boolean {
  const casusId = ctx.store.driehoek.get(notitieId)?.casusId ?? null;
  const visible = visibleCasussen(ctx);
  return casusId === null || visible === null || visible.has(casusId);
}
