import type { Visible } from '../../../db/visible.ts';
import type { Vandaag } from '../../../shared/ipc/contract/vandaag.ts';
import type { Context } from '../context.ts';
import { required } from '../refused.ts';

const firstRows = 50;

/** Casussen whose last op- of afschaling is a voorstel, and casussen without a phase that had an overleg. */
export function waitingForBesluit(ctx: Context, visible: Visible): Vandaag['awaitingBesluit'] {
  const all = ctx.store.casusOverview.waiting(visible);
  const rows = all.slice(0, firstRows).map(({ casusId, casusnummer, naar }) => ({
    casusId,
    casusnummer,
    aanduiding: required(ctx.store.casus.get(casusId)).aanduiding,
    tekst: naar === null ? 'Fase nog te bepalen.' : `Voorstel: naar AVE ${naar}. Nog te besluiten.`,
  }));
  return { rows, total: all.length };
}
