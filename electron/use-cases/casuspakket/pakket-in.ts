import type { Colleague } from '../../../shared/domain/colleague/colleague.ts';
import type { Casusbestand } from '../../../shared/domain/casusbestand/casusbestand.ts';
import { parseCasusbestand } from '../../../shared/domain/casusbestand/parse-casusbestand.ts';
import type { PakketKop } from '../../../shared/domain/casuspakket/pakket-kop.ts';
import type { Context } from '../context.ts';
import { Refused } from '../refused.ts';
import { mayOpenCasus } from '../rights/may-open-casus.ts';

/** A casuspakket whose signature held, before anything of it reaches the store. */
export interface PakketIn {
  readonly kop: PakketKop;
  readonly colleague: Colleague;
  readonly bestand: Casusbestand;
  /** The casus is in this store already. */
  readonly here: boolean;
  /** This very file was taken in before. */
  readonly taken: boolean;
}

/**
 * What a casuspakket says, held against what is here. Refused pakket-ouder for an earlier one than was taken in (a
 * replay), pakket-beschadigd when its content is about another casus than was signed for, geen-toegang and beperkt as
 * for any change to the casus, casus-vernietigd when the casus was destroyed here. Throws CasusbestandError.
 */
export function pakketIn(ctx: Context, kop: PakketKop, colleague: Colleague, inhoud: string): PakketIn {
  const { casusId } = kop;
  const last = ctx.store.pakket.last('in', colleague.id, casusId);
  if (last !== null && kop.volgnummer < last.volgnummer) throw new Refused('pakket-ouder');
  const taken = last !== null && kop.volgnummer === last.volgnummer;
  if (taken && last.hash !== kop.hash) throw new Refused('pakket-beschadigd');
  const bestand = parseCasusbestand(inhoud, ctx.store.casusFile.schemaVersion());
  if (bestand.casusId !== casusId) throw new Refused('pakket-beschadigd');
  const vernietiging = ctx.store.vernietiging.ofCasus(casusId);
  const here = ctx.store.casus.get(casusId) !== null;
  if (!here && vernietiging !== null) throw new Refused('casus-vernietigd');
  if (here && !mayOpenCasus(ctx, casusId, false)) throw new Refused('geen-toegang');
  if (here && ctx.store.beperking.isNow(casusId)) throw new Refused('beperkt');
  return { kop, colleague, bestand, here, taken };
}
