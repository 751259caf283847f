import type { KaderFault } from '../check/kader-fault.ts';
import type { Kader } from '../schema.ts';
import type { ChangeOf } from './change.ts';
import { addedHere, markChanged } from './herkomst.ts';
import { textAt } from './text-at.ts';

/** Puts one text in other words; an equal text leaves the line as it was. */
export function changeText(kader: Kader, { place, tekst }: ChangeOf<'text'>): KaderFault[] {
  const found = textAt(kader, place);
  if (found === null) return [{ pad: place.of, reden: 'deze tekst staat niet in het kader' }];
  if (found.tekst !== tekst) found.write(tekst);
  return [];
}

/** Replaces the lines of one list of a fase. */
export function changeLijst(kader: Kader, { fase: nummer, lijst, regels }: ChangeOf<'lijst'>): KaderFault[] {
  const fase = kader.fasen.find((one) => one.nummer === nummer);
  if (fase === undefined) return [{ pad: 'fasen', reden: `fase ${String(nummer)} bestaat niet` }];
  const list = fase[lijst];
  if (regels.length === 0) Reflect.deleteProperty(fase, lijst);
  else if (list === undefined) fase[lijst] = { regels, eigenLezing: addedHere };
  else if (list.regels.join('\n') !== regels.join('\n')) {
    list.regels = regels;
    markChanged(list);
  }
  return [];
}
