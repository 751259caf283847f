import { rowName } from '../../../db/casus-file/row-hash.ts';
import type { Colleague } from '../../../shared/domain/colleague/colleague.ts';
import type { KnownRow, PakketInhoud } from '../../../shared/domain/casuspakket/pakket-inhoud.ts';
import type { PakketKop } from '../../../shared/domain/casuspakket/pakket-kop.ts';
import type { CasusTables } from '../../../shared/domain/casusbestand/casusbestand.ts';
import { makeCasusbestand } from '../casusbestand/make-casusbestand.ts';
import type { Context } from '../context.ts';
import { log } from '../log.ts';
import { chosenRows } from './chosen-rows.ts';

export interface PakketOut {
  readonly colleague: Colleague;
  readonly volgnummer: number;
  readonly standAt: string;
  /** JSON of the PakketInhoud. */
  readonly inhoud: string;
  readonly tables: CasusTables;
  readonly fileName: string;
}

/**
 * What goes into a casuspakket for a colleague: the casus as it is now, as far as the colleague's rol may have it,
 * and ours. Refused as chosenRows.
 */
export function pakketOut(ctx: Context, programma: string, casusId: string, colleagueId: string): PakketOut {
  const whole = makeCasusbestand(ctx, programma, casusId);
  const { colleague, rol, tables } = chosenRows(ctx, { casusId, colleagueId }, whole.tabellen);
  const volgnummer = (ctx.store.pakket.last('uit', colleagueId, casusId)?.volgnummer ?? 0) + 1;
  return {
    colleague,
    volgnummer,
    standAt: whole.gemaaktAt,
    inhoud: JSON.stringify({
      rol,
      seen: ctx.store.pakket.last('in', colleagueId, casusId)?.volgnummer ?? 0,
      known: knownRows(ctx, { colleagueId, casusId, tables }),
      bestand: { ...whole, tabellen: tables },
    } satisfies Record<keyof PakketInhoud, unknown>),
    tables,
    fileName: `${whole.casusnummer}-${String(volgnummer)}.casuspakket`,
  };
}

/** Of the rows that go: what they said when we took them from a casuspakket of this colleague. */
function knownRows(
  ctx: Context,
  { colleagueId, casusId, tables }: { colleagueId: string; casusId: string; tables: CasusTables },
): KnownRow[] {
  const stand = ctx.store.pakket.stand(colleagueId, casusId);
  return ctx.store.casusFile.hashList(tables).flatMap(({ tabel, sleutel }) => {
    const row = stand.get(rowName(tabel, sleutel));
    return row === undefined || row.volgnummer === 0
      ? []
      : [{ tabel, sleutel, hash: row.hash, volgnummer: row.volgnummer }];
  });
}

/** The line in the logboek, and what this colleague now knows as we do. Within the transaction in which the file gets its name. */
export function notePakketOut(ctx: Context, out: PakketOut, kop: PakketKop): void {
  const { colleague, volgnummer, standAt, fileName, tables } = out;
  const { casusId, hash } = kop;
  ctx.store.pakket.insert({
    id: ctx.newId(),
    richting: 'uit',
    colleagueId: colleague.id,
    casusId,
    volgnummer,
    hash,
    standAt,
    door: ctx.gebruiker(),
    createdAt: ctx.now(),
  });
  // Of a row that both know, what both last knew stays: until they answer, nobody can tell whether they took this in.
  const known = ctx.store.pakket.stand(colleague.id, casusId);
  const first = ctx.store.casusFile
    .hashList(tables)
    .filter(({ tabel, sleutel }) => !known.has(rowName(tabel, sleutel)))
    .map((row) => ({ ...row, volgnummer: 0, seen: 0 }));
  ctx.store.pakket.saveStand(colleague.id, casusId, first);
  log(ctx, {
    actie: 'export',
    object: 'casus',
    objectId: casusId,
    detail: `${fileName}, voor ${colleague.naam}`,
  });
}
