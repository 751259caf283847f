import type { KaderFault } from '../check/kader-fault.ts';
import { parseKader, type KaderResult } from '../parse.ts';
import type { Kader } from '../schema.ts';
import { changeBeslissers, changeRaadplegen } from './change-bevoegd.ts';
import { addCriterium, switchOff, switchOn } from './change-criteria.ts';
import { addRol, changeRol } from './change-rollen.ts';
import { addTermijn, changeTermijn, removeTermijn } from './change-termijnen.ts';
import { changeLijst, changeText } from './change-texts.ts';
import type { KaderChange } from './change.ts';
import { checkSize } from './check-size.ts';

/** Changes the kader that it is given; the faults say why it could not. */
function change(kader: Kader, wanted: KaderChange): KaderFault[] {
  switch (wanted.kind) {
    case 'text':
      return changeText(kader, wanted);
    case 'lijst':
      return changeLijst(kader, wanted);
    case 'beslissers':
      return changeBeslissers(kader, wanted);
    case 'raadplegen':
      return changeRaadplegen(kader, wanted);
    case 'rol':
      return changeRol(kader, wanted);
    case 'addRol':
      return addRol(kader, wanted);
    case 'termijn':
      return changeTermijn(kader, wanted);
    case 'addTermijn':
      return addTermijn(kader, wanted);
    case 'removeTermijn':
      return removeTermijn(kader, wanted);
    case 'criteriumOff':
      return switchOff(kader, wanted);
    case 'criteriumOn':
      return switchOn(kader, wanted);
    case 'addCriterium':
      return addCriterium(kader, wanted);
    case 'gemeenten':
      kader.gemeenten = wanted.gemeenten;
      return [];
  }
}

/**
 * The kader with one change, as a new object: or every reason why it would not hold any more. The kader that came in
 * stays as it was.
 */
export function applyChange(kader: Kader, wanted: KaderChange): KaderResult {
  const copy = JSON.parse(JSON.stringify(kader)) as Kader;
  const faults = change(copy, wanted);
  if (faults.length > 0) return { ok: false, faults };
  const parsed = parseKader(copy);
  if (!parsed.ok) return parsed;
  const tooLarge = checkSize(parsed.kader);
  return tooLarge.length > 0 ? { ok: false, faults: tooLarge } : parsed;
}
