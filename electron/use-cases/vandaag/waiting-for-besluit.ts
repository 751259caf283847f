import type { Visible } from '../../../db/visible.ts';
import type { Vandaag } from '../../../shared/ipc/contract/vandaag.ts';
import type { Context } from '../context.ts';

const firstRows = 200;

/** Casussen whose last op- of afschaling is a voorstel, and casussen without a phase that had an overleg. */
export function waitingForBesluit(ctx: Context, visible: Visible): Vandaag['awaitingBesluit'] {
  const { casusOverview } = ctx.store;
  const rows = casusOverview.waiting(visible, firstRows).map(({ naar, ...named }) => ({
    ...named,
    tekst: naar === null ? 'Fase nog te bepalen.' : `Voorstel: naar AVE ${naar}. Nog te besluiten.`,
  }));
  return { rows, total: casusOverview.countWaiting(visible) };
}
