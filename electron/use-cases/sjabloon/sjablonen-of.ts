import { checkSjabloon } from '../../../shared/domain/sjabloon/check-sjabloon.ts';
import type { ParsedSjabloon } from '../../../shared/domain/sjabloon/parse-sjabloon.ts';
import { sjabloonTekstOf } from '../../../shared/domain/sjabloon/shipped-sjablonen.ts';
import { sjabloonFaultText } from '../../../shared/domain/sjabloon/sjabloon-fault.ts';
import {
  ownSjablonenSchema,
  sjablonenInstelling,
  sjabloonSoortOf,
  type OwnSjablonen,
  type SjabloonId,
  type SjabloonTekst,
} from '../../../shared/domain/sjabloon/sjabloon.ts';
import type { Context } from '../context.ts';
import { Refused } from '../refused.ts';

/** The gemeente's own sjablonen; revisie 0: it has none. */
export function ownSjablonen(ctx: Context): { own: OwnSjablonen; revisie: number } {
  const set = ctx.store.instelling.get(sjablonenInstelling, ownSjablonenSchema);
  return set === null ? { own: {}, revisie: 0 } : { own: set.value, revisie: set.revisie };
}

/** The parsed text. Throws Refused sjabloon-ongeldig with the first fault and its place, or what is missing. */
export function requireValid(id: SjabloonId, tekst: SjabloonTekst): ParsedSjabloon {
  const result = checkSjabloon(sjabloonSoortOf[id], tekst);
  if (result.ok) return result.sjabloon;
  const [first] = result.faults;
  throw new Refused('sjabloon-ongeldig', first === undefined ? undefined : sjabloonFaultText(first));
}

/** The sjabloon that holds now. Throws Refused sjabloon-ongeldig: a later program can know other fields. */
export function sjabloonNow(ctx: Context, id: SjabloonId): ParsedSjabloon {
  return requireValid(id, sjabloonTekstOf(id, ownSjablonen(ctx).own));
}
