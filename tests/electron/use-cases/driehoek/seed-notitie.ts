import { createNotitie } from '../../../../electron/use-cases/driehoek/create.ts';
import { linkNotitie } from '../../../../electron/use-cases/driehoek/link.ts';
import { loadNotitie } from '../../../../electron/use-cases/driehoek/get.ts';
import { saveNotitie } from '../../../../electron/use-cases/driehoek/save.ts';
import type { Driehoeknotitie } from '../../../../shared/domain/driehoek/driehoeknotitie.ts';
import type { NotitieInhoud } from '../../../../shared/domain/driehoek/inhoud.ts';
import type { Fase } from '../../../../shared/domain/casus/fase.ts';
import type { Context } from '../../../../electron/use-cases/context.ts';

/** Typed after a phone call. */
export function loose(ctx: Context, ...lines: string[]): Driehoeknotitie {
  return createNotitie(ctx, { casusId: null, lines });
}

/** Of a casus, but empty: what was typed after a phone call, linked. */
export function linked(ctx: Context, casusId: string): Driehoeknotitie {
  const { id, revisie } = loose(ctx);
  return linkNotitie(ctx, { id, revisie, casusId });
}

/** Changes the notitie as it is now. */
export function edit(
  ctx: Context,
  id: string,
  change: (inhoud: NotitieInhoud) => Partial<NotitieInhoud>,
): Driehoeknotitie {
  const { revisie, inhoud } = loadNotitie(ctx, id);
  return saveNotitie(ctx, { id, revisie, inhoud: { ...inhoud, ...change(inhoud) } });
}

export function setFase(ctx: Context, casusId: string, fase: Fase): void {
  const casus = ctx.store.casus.get(casusId)!;
  ctx.store.casus.update({ ...casus, fase });
}
