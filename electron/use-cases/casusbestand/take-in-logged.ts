import type { Casusbestand } from '../../../shared/domain/casusbestand/casusbestand.ts';
import { dutchDay } from '../../../shared/verslag/clock-time.ts';
import type { Context } from '../context.ts';
import { log } from '../log.ts';
import { takeInCasus } from './take-in.ts';

/** Takes a casus in out of a file, with its line in the logboek. The caller has the transaction. */
export function takeInLogged(ctx: Context, bestand: Casusbestand): void {
  const { renumbered } = takeInCasus(ctx, bestand);
  const earlier = renumbered.find(({ table }) => table === 'casus');
  log(ctx, {
    actie: 'aangemaakt',
    object: 'casus',
    objectId: bestand.casusId,
    detail: `ingelezen uit een casusbestand van ${dutchDay(bestand.gemaaktAt)}${earlier === undefined ? '' : `, daar ${earlier.was}`}`,
  });
}
