import type { Colleague } from '../../../shared/domain/colleague/colleague.ts';
import { parsePakketInhoud, type PakketInhoud } from '../../../shared/domain/casuspakket/pakket-inhoud.ts';
import type { PakketKop } from '../../../shared/domain/casuspakket/pakket-kop.ts';
import { requireOpenCasus } from '../bewaren/require-open-casus.ts';
import type { Context } from '../context.ts';
import { Refused } from '../refused.ts';
import { mayOpenCasus } from '../rights/may-open-casus.ts';

/** A casuspakket whose signature held, before anything of it reaches the store. */
export interface PakketIn extends PakketInhoud {
  readonly kop: PakketKop;
  readonly colleague: Colleague;
  /** The casus is in this store already. */
  readonly here: boolean;
  /** This very file was taken in before. */
  readonly taken: boolean;
}

/**
 * What a casuspakket says, held against what is here. Refused pakket-beschadigd when its content is about another casus
 * than was signed for, pakket-ouder-programma when it was made by an earlier one, and as judgedNow. Throws CasusbestandError.
 */
export function pakketIn(ctx: Context, kop: PakketKop, colleague: Colleague, inhoud: string): PakketIn {
  const now = judgedNow(ctx, kop, colleague);
  const schema = ctx.store.casusFile.schemaVersion();
  const said = parsePakketInhoud(inhoud, schema);
  if (said.bestand.schema < schema) throw new Refused('pakket-ouder-programma');
  if (said.bestand.casusId !== kop.casusId) throw new Refused('pakket-beschadigd');
  return { kop, ...said, ...now };
}

/**
 * Whether a casuspakket may come in at this moment, and from whom as they are now. Refused pakket-afzender-weggehaald
 * when they were removed, pakket-onbekende-afzender when the words are no longer compared, pakket-ouder for an earlier
 * one than was taken in (a replay), pakket-zelfde-nummer for another one with the same number, geen-toegang, beperkt and
 * casus-afgesloten as for any change to the casus, casus-vernietigd when the casus was destroyed here.
 */
export function judgedNow(
  ctx: Context,
  { casusId, volgnummer, hash }: PakketKop,
  { id }: Colleague,
): Pick<PakketIn, 'colleague' | 'here' | 'taken'> {
  const sender = ctx.store.colleague.get(id);
  if (sender !== null && sender.removedAt !== null) throw new Refused('pakket-afzender-weggehaald');
  if (sender === null || sender.comparedAt === null) throw new Refused('pakket-onbekende-afzender');
  const last = ctx.store.pakket.last('in', id, casusId);
  if (last !== null && volgnummer < last.volgnummer) throw new Refused('pakket-ouder');
  const taken = last !== null && volgnummer === last.volgnummer;
  if (taken && last.hash !== hash) throw new Refused('pakket-zelfde-nummer');
  const here = ctx.store.casus.get(casusId) !== null;
  if (!here && ctx.store.vernietiging.ofCasus(casusId) !== null) throw new Refused('casus-vernietigd');
  if (here && !mayOpenCasus(ctx, casusId, false)) throw new Refused('geen-toegang');
  if (here && ctx.store.beperking.isNow(casusId)) throw new Refused('beperkt');
  if (here && !taken) requireOpenCasus(ctx, casusId);
  return { colleague: sender, here, taken };
}
