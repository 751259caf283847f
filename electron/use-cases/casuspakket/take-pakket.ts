import type { Choice } from '../../../shared/domain/casusbestand/row-state.ts';
import type { RequestOutput } from '../../../shared/ipc/contract.ts';
import { mergeCasus } from '../casusbestand/merge.ts';
import { takeInCasus } from '../casusbestand/take-in.ts';
import type { Context } from '../context.ts';
import { log } from '../log.ts';
import type { PakketIn } from './pakket-in.ts';

type Taken = RequestOutput<'pakket.take'>;

/**
 * Takes a casuspakket in: a casus that is not here whole, an update row by row as was chosen. Taking the same one in
 * again changes nothing. Throws CasusbestandError; the caller has the transaction.
 */
export function takePakket(ctx: Context, pakket: PakketIn, choices: ReadonlyMap<string, Choice>): Taken {
  const { kop, colleague, bestand, here, taken } = pakket;
  const { casusId, volgnummer, hash, standAt } = kop;
  if (taken) return { casusId, inserted: 0, taken: 0, both: 0, leftOut: 0 };
  const done = here ? merged(ctx, pakket, choices) : takenWhole(ctx, pakket);
  ctx.store.pakket.insert({
    id: ctx.newId(),
    richting: 'in',
    colleagueId: colleague.id,
    casusId,
    volgnummer,
    hash,
    standAt,
    door: ctx.gebruiker(),
    createdAt: ctx.now(),
  });
  ctx.store.pakket.saveStand(colleague.id, casusId, ctx.store.casusFile.hashList(bestand.tabellen));
  const detail = `casuspakket ${String(volgnummer)} van ${colleague.naam}`;
  log(ctx, { actie: here ? 'gewijzigd' : 'aangemaakt', object: 'casus', objectId: casusId, detail });
  return { casusId, ...done };
}

function takenWhole(ctx: Context, { bestand }: PakketIn): Omit<Taken, 'casusId'> {
  takeInCasus(ctx, bestand);
  const inserted = Object.values(bestand.tabellen).reduce((sum, rows) => sum + rows.length, 0);
  return { inserted, taken: 0, both: 0, leftOut: 0 };
}

function merged(
  ctx: Context,
  { kop, colleague, bestand }: PakketIn,
  choices: ReadonlyMap<string, Choice>,
): Omit<Taken, 'casusId'> {
  const { inserted, taken, both, leftOut } = mergeCasus(ctx, {
    casusId: kop.casusId,
    rows: bestand.tabellen,
    baseline: ctx.store.pakket.stand(colleague.id, kop.casusId),
    choices,
    from: colleague.naam,
  });
  return { inserted, taken, both, leftOut: leftOut.length };
}
