import {
  casusbestandFormaat,
  casusbestandVersie,
  type Casusbestand,
} from '../../../shared/domain/casusbestand/casusbestand.ts';
import type { Context } from '../context.ts';
import { required } from '../refused.ts';

/** A whole casus as data. `programma`: name and version of this program. Refused onbekend. */
export function makeCasusbestand(ctx: Context, programma: string, casusId: string): Casusbestand {
  const casus = required(ctx.store.casus.get(casusId));
  return {
    formaat: casusbestandFormaat,
    versie: casusbestandVersie,
    gemaaktAt: ctx.now(),
    programma,
    schema: ctx.store.casusFile.schemaVersion(),
    gemeente: ctx.store.gemeente.get()?.naam ?? '',
    casusId,
    casusnummer: casus.nummer,
    tabellen: mutable(ctx.store.casusFile.read(casusId)),
  };
}

function mutable(tables: ReturnType<Context['store']['casusFile']['read']>): Casusbestand['tabellen'] {
  return Object.fromEntries(Object.entries(tables).map(([table, rows]) => [table, [...rows]]));
}
