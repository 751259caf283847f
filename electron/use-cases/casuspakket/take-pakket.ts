import { rowName } from '../../../db/casus-file/row-hash.ts';
import type { CasusTables } from '../../../shared/domain/casusbestand/casusbestand.ts';
import type { Choice } from '../../../shared/domain/casusbestand/row-state.ts';
import { takenFrom, waitsFrom } from '../../../shared/domain/casuspakket/from-rol.ts';
import type { RequestOutput } from '../../../shared/ipc/contract.ts';
import { mergeCasus, type Merged } from '../casusbestand/merge.ts';
import { takeInCasus } from '../casusbestand/take-in.ts';
import type { Context } from '../context.ts';
import { log } from '../log.ts';
import { judgedNow, type PakketIn } from './pakket-in.ts';
import { withWithdrawn } from './withdrawn-choices.ts';

type Taken = RequestOutput<'pakket.take'>;

/**
 * Takes a casuspakket in: a casus that is not here whole, an update row by row as was chosen. Taking the same one in
 * again changes nothing. Throws CasusbestandError, and Refused as judgedNow does; the caller has the transaction.
 */
export function takePakket(ctx: Context, pakket: PakketIn, choices: ReadonlyMap<string, Choice>): Taken {
  const { kop, colleague, bestand } = pakket;
  // A beperking, a closing or another file can have come since it was opened.
  const { here, taken } = judgedNow(ctx, kop, colleague);
  const { casusId, volgnummer, hash, standAt } = kop;
  if (taken) return { casusId, inserted: 0, taken: 0, both: 0, leftOut: 0 };
  const { tabellen } = bestand;
  const brought = takenFrom(colleague.rol, tabellen);
  const rows = here ? ctx.store.casusFile.withOurNumbers(casusId, brought) : tabellen;
  const { leftOut, notTaken, ...done } = here ? merged(ctx, pakket, rows, choices) : takenWhole(ctx, pakket);
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
  // What was not taken is not known here: a next package offers it again.
  const stand = ctx.store.casusFile
    .hashList(rows)
    .filter(({ tabel, sleutel }) => !notTaken.has(rowName(tabel, sleutel)));
  ctx.store.pakket.saveStand(colleague.id, casusId, stand);
  const detail = `casuspakket ${String(volgnummer)} van ${colleague.naam}`;
  log(ctx, { actie: here ? 'gewijzigd' : 'aangemaakt', object: 'casus', objectId: casusId, detail });
  return { casusId, ...done, leftOut: leftOut.length };
}

function takenWhole(ctx: Context, { bestand }: PakketIn): Merged {
  takeInCasus(ctx, bestand);
  const inserted = Object.values(bestand.tabellen).reduce((sum, rows) => sum + rows.length, 0);
  return { inserted, taken: 0, both: 0, leftOut: [], notTaken: new Set() };
}

function merged(
  ctx: Context,
  { kop, colleague }: PakketIn,
  rows: CasusTables,
  choices: ReadonlyMap<string, Choice>,
): Merged {
  return mergeCasus(ctx, {
    casusId: kop.casusId,
    rows,
    baseline: ctx.store.pakket.stand(colleague.id, kop.casusId),
    choices: withWithdrawn(ctx, colleague, { casusId: kop.casusId, rows }, choices),
    waits: (table) => waitsFrom(colleague.rol, table),
    from: colleague.naam,
  });
}
