import type { KaderFault } from '../check/kader-fault.ts';
import type { Kader } from '../schema.ts';
import type { Overgang } from '../schema/overgang.ts';
import type { ChangeOf } from './change.ts';
import { addedHere, markChanged } from './herkomst.ts';

type Beslisser = Overgang['beslissers'][number];
type Raadpleging = Overgang['raadplegen'][number];

const noOvergang = (id: string): KaderFault[] => [
  { pad: 'overgangen', reden: `overgang "${id}" bestaat niet` },
];

/** A line that stays is the one of that rol, with its bron; a line without one before it is the gemeente's. */
function beslisserFrom(before: readonly Beslisser[], rol: string, grond: string): Beslisser {
  const equal = before.find((one) => one.rol === rol && one.grond === grond);
  if (equal !== undefined) return equal;
  const old = before.find((one) => one.rol === rol);
  if (old === undefined) return { rol, grond, eigenLezing: addedHere };
  const changed = { ...old, grond };
  markChanged(changed);
  return changed;
}

/**
 * Who may decide. Where the source names nobody this fills the hole; the note on the source (bronOnzeker) stays,
 * since the source has not changed.
 */
export function changeBeslissers(
  kader: Kader,
  { overgang: id, beslissers }: ChangeOf<'beslissers'>,
): KaderFault[] {
  const overgang = kader.overgangen.find((one) => one.id === id);
  if (overgang === undefined) return noOvergang(id);
  const before = overgang.beslissers;
  overgang.beslissers = beslissers.map(({ rol, grond }) => beslisserFrom(before, rol, grond));
  return [];
}

type WantedRaadpleging = ChangeOf<'raadplegen'>['raadplegen'][number];

function raadplegingFrom(
  before: readonly Raadpleging[],
  { rol, wijze, wanneer }: WantedRaadpleging,
): Raadpleging {
  const isEqual = (one: Raadpleging): boolean =>
    one.rol === rol && one.wijze === wijze && (one.wanneer ?? '') === wanneer;
  const equal = before.find(isEqual);
  if (equal !== undefined) return equal;
  const old = before.find((one) => one.rol === rol);
  const line: Raadpleging = { ...(old ?? { eigenLezing: addedHere }), rol, wijze };
  if (wanneer === '') delete line.wanneer;
  else line.wanneer = wanneer;
  if (old !== undefined) markChanged(line);
  return line;
}

/** Who must be consulted. */
export function changeRaadplegen(
  kader: Kader,
  { overgang: id, raadplegen }: ChangeOf<'raadplegen'>,
): KaderFault[] {
  const overgang = kader.overgangen.find((one) => one.id === id);
  if (overgang === undefined) return noOvergang(id);
  const before = overgang.raadplegen;
  overgang.raadplegen = raadplegen.map((line) => raadplegingFrom(before, line));
  return [];
}
