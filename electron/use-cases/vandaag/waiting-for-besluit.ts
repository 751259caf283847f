import type { Casus } from '../../../shared/domain/casus/casus.ts';
import type { Vandaag } from '../../../shared/ipc/contract/vandaag.ts';
import type { Context } from '../context.ts';

/** Casussen whose last op- of afschaling is a voorstel, and casussen without a phase that had an overleg. */
export function waitingForBesluit(ctx: Context, casussen: readonly Casus[]): Vandaag['awaitingBesluit'] {
  return casussen.flatMap((casus) => {
    const last = ctx.store.oordeel.fasebesluiten(casus.id).at(-1);
    const named = { casusId: casus.id, casusnummer: casus.nummer, aanduiding: casus.aanduiding };
    if (last?.soort === 'voorstel') {
      return [{ ...named, tekst: `Voorstel: naar AVE ${last.naar}. Nog te besluiten.` }];
    }
    const met = ctx.store.overleg.rowsOfCasus(casus.id).some((row) => row.status === 'afgerond');
    return casus.fase === null && met ? [{ ...named, tekst: 'Fase nog te bepalen.' }] : [];
  });
}
