import type { Fase } from '../../domain/casus/fase.ts';
import type { Antwoorden } from '../antwoorden.ts';
import { overgangenFrom } from '../overgang.ts';
import { weighOvergang, type OvergangStand } from './overgang-stand.ts';
import type { Kader } from '../schema.ts';
import { weighFirstFase } from './weigh-first-fase.ts';
import type { Weging } from './weging.ts';

const answered = (stand: OvergangStand) => 1 - stand.onbekend.length / stand.criteria.length;

/** The neighbouring step with the largest share of answers; equal: upward, because that is the safe side. */
function atHand(op: OvergangStand | undefined, af: OvergangStand | undefined): OvergangStand | undefined {
  if (op === undefined || af === undefined) return op ?? af;
  return answered(af) > answered(op) ? af : op;
}

const isMet = (stand: OvergangStand) => stand.met === 'ja' && !stand.tooLittleKnown;

/**
 * Weighs the answers from a known fase. In this order: up (the highest fase), consult, too little known upward,
 * down (the highest lower fase), and staying only when enough is known about going up.
 */
export function weighFase(kader: Kader, fase: Fase | null, antwoorden: Antwoorden): Weging {
  const standen = overgangenFrom(kader, fase)
    .filter((overgang) => overgang.richting !== 'binnen')
    .map((overgang) => weighOvergang(overgang, antwoorden));
  if (fase === null) return weighFirstFase(standen);
  // With two ways to one fase the fuller list comes first: an open direct question must not hold back the rest.
  const op = standen
    .filter((s) => s.overgang.richting === 'op')
    .sort((a, b) => a.overgang.naar - b.overgang.naar || b.criteria.length - a.criteria.length);
  const af = standen
    .filter((s) => s.overgang.richting === 'af')
    .sort((a, b) => b.overgang.naar - a.overgang.naar);
  const opMet = op.findLast(isMet);
  const afMet = af.find(isMet);
  const base = { standen, contradictory: opMet !== undefined && afMet !== undefined };

  if (opMet !== undefined) {
    return { ...base, uitkomst: 'opschalen', naar: opMet.overgang.naar, stand: opMet };
  }
  const consult = op.find((s) => s.consult === 'ja');
  if (consult !== undefined) return { ...base, uitkomst: 'consult', naar: null, stand: consult };
  const thin = op.find((s) => s.met === 'ja');
  if (thin !== undefined) return { ...base, uitkomst: 'onvoldoende', naar: null, stand: thin };
  if (afMet !== undefined) {
    return { ...base, uitkomst: 'afschalen', naar: afMet.overgang.naar, stand: afMet };
  }
  const guard = op[0] ?? af[0];
  if (guard?.tooLittleKnown === true) return { ...base, uitkomst: 'onvoldoende', naar: null, stand: guard };
  return { ...base, uitkomst: 'handhaven', naar: fase, stand: atHand(op[0], af[0]) };
}
