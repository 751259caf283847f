import type { ComparedRow } from '../../../db/casus-file/compare-casus-rows.ts';
import { rowName } from '../../../db/casus-file/row-hash.ts';
import { agreedHash } from '../../../shared/domain/casuspakket/agreed-hash.ts';
import { waitsFrom } from '../../../shared/domain/casuspakket/from-rol.ts';
import { takenBack, type TakenBack } from '../../../shared/domain/casuspakket/taken-back.ts';
import type { MergeRule } from '../casusbestand/merge.ts';
import type { Context } from '../context.ts';
import type { PakketIn } from './pakket-in.ts';

/** By rowName: the hash of what both last knew a row of this casuspakket to say. */
export function baselineOf(ctx: Context, { kop, colleague, known }: PakketIn): Map<string, string> {
  const stand = ctx.store.pakket.stand(colleague.id, kop.casusId);
  const theirs = new Map(known.map((row) => [rowName(row.tabel, row.sleutel), row]));
  const sent = ctx.store.pakket.last('uit', colleague.id, kop.casusId)?.volgnummer ?? 0;
  const names = [...new Set([...stand.keys(), ...theirs.keys()])];
  return new Map(
    names.flatMap((name) => {
      const hash = agreedHash(stand.get(name), theirs.get(name), sent);
      return hash === null ? [] : [[name, hash] as const];
    }),
  );
}

/** Whether the sender of this casuspakket no longer gives what stands in the row here. */
export function takenBackIn({ colleague, rol }: PakketIn, row: ComparedRow): TakenBack | null {
  return takenBack({ sender: colleague.rol, madeFor: rol }, row);
}

/** What is known of a row of this casuspakket beside its state. */
export function ruleIn(pakket: PakketIn, row: ComparedRow): MergeRule {
  const back = takenBackIn(pakket, row);
  return {
    waits: waitsFrom(pakket.colleague.rol, row.table),
    withdrawn: back === 'withdrawn',
    erases: back !== null,
  };
}
