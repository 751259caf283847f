import { rowName } from '../../../db/casus-file/row-hash.ts';
import type { CasusTables } from '../../../shared/domain/casusbestand/casusbestand.ts';
import type { Choice } from '../../../shared/domain/casusbestand/row-state.ts';
import { takenFrom } from '../../../shared/domain/casuspakket/from-rol.ts';
import type { RequestOutput } from '../../../shared/ipc/contract.ts';
import { rijInWords } from '../../../shared/verslag/row-words.ts';
import { mergeCasus, type Merged } from '../casusbestand/merge.ts';
import { takeInCasus } from '../casusbestand/take-in.ts';
import type { Context } from '../context.ts';
import { log } from '../log.ts';
import { baselineOf, ruleIn } from './merge-rules.ts';
import { judgedNow, type PakketIn } from './pakket-in.ts';

type Taken = RequestOutput<'pakket.take'>;

/**
 * Takes a casuspakket in: a casus that is not here whole, an update row by row as was chosen. Taking the same one in
 * again changes nothing. Throws CasusbestandError, and Refused as judgedNow does; the caller has the transaction.
 */
export function takePakket(ctx: Context, opened: PakketIn, choices: ReadonlyMap<string, Choice>): Taken {
  // A beperking, a closing, another rol or another file can have come since it was opened.
  const pakket = { ...opened, ...judgedNow(ctx, opened.kop, opened.colleague) };
  const { kop, colleague, bestand, here, taken } = pakket;
  const { casusId, volgnummer, hash, standAt } = kop;
  if (taken) return { casusId, inserted: 0, taken: 0, both: 0, erased: 0, leftOut: 0 };
  const brought = takenFrom(colleague.rol, bestand.tabellen);
  const rows = here ? ctx.store.casusFile.withOurNumbers(casusId, brought) : bestand.tabellen;
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
  saveStand(ctx, pakket, { rows, brought: here ? brought : rows, notTaken });
  const erased = done.erased === 0 ? '' : `, ${String(done.erased)} keer is de oude tekst weggehaald`;
  const detail = `casuspakket ${String(volgnummer)} van ${colleague.naam}${erased}`;
  log(ctx, { actie: here ? 'gewijzigd' : 'aangemaakt', object: 'casus', objectId: casusId, detail });
  return { casusId, ...done, leftOut: leftOut.length };
}

/** What was not taken is not known here: a next casuspakket offers it again. `brought`: with their own numbers. */
function saveStand(
  ctx: Context,
  { kop, colleague, seen }: PakketIn,
  { rows, brought, notTaken }: { rows: CasusTables; brought: CasusTables } & Pick<Merged, 'notTaken'>,
): void {
  const { casusFile, pakket } = ctx.store;
  const asTheyHave = new Set(casusFile.hashList(brought).map(({ hash }) => hash));
  const stand = casusFile
    .hashList(rows)
    .filter(({ tabel, sleutel }) => !notTaken.has(rowName(tabel, sleutel)))
    // An answer that cites lines by our numbers says nothing to them.
    .map((row) => ({ ...row, volgnummer: asTheyHave.has(row.hash) ? kop.volgnummer : 0, seen }));
  pakket.saveStand(colleague.id, kop.casusId, stand);
}

function takenWhole(ctx: Context, { bestand }: PakketIn): Merged {
  takeInCasus(ctx, bestand);
  const told = Object.entries(bestand.tabellen).filter(([table]) => rijInWords(table) !== null);
  const inserted = told.reduce((sum, [, rows]) => sum + rows.length, 0);
  return { inserted, taken: 0, both: 0, erased: 0, leftOut: [], notTaken: new Set() };
}

function merged(
  ctx: Context,
  pakket: PakketIn,
  rows: CasusTables,
  choices: ReadonlyMap<string, Choice>,
): Merged {
  return mergeCasus(ctx, {
    casusId: pakket.kop.casusId,
    rows,
    baseline: baselineOf(ctx, pakket),
    choices,
    ruleOf: (row) => ruleIn(pakket, row),
    from: pakket.colleague.naam,
  });
}
