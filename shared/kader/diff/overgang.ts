import type { Kader } from '../schema.ts';
import type { Overgang } from '../schema/overgang.ts';
import { criteriumRows } from './criteria.ts';
import { naamOfRol, overgangTitle } from './names.ts';
import { row, section, type DiffRow, type DiffSection } from './section.ts';

const wie = (kader: Kader, rollen: readonly string[]) =>
  rollen.map((rol) => naamOfRol(kader, rol)).join(', ');

function beslisserLines(kader: Kader, overgang: Overgang): string[] {
  const lines = overgang.beslissers.map(({ rol, grond }) => `${naamOfRol(kader, rol)}: ${grond}`);
  return lines.length > 0 ? lines : ['Niemand genoemd'];
}

function raadplegingLines(kader: Kader, overgang: Overgang): string[] {
  return overgang.raadplegen.map(({ rol, wijze, wanneer }) => {
    const who = `${naamOfRol(kader, rol)} (${wijze})`;
    return wanneer === undefined ? who : `${who}: ${wanneer}`;
  });
}

function stapLines(kader: Kader, stappen: Overgang['vooraf']): string[] {
  return stappen.map(({ tekst, door, document }) => {
    const line = `${tekst} (${wie(kader, door)})`;
    return document === undefined ? line : `${line}; document: ${document}`;
  });
}

/** One overgang of both kaders, by id; a kader that lacks it says nothing. */
export function diffOvergang(left: Kader, right: Kader, id: string): DiffSection {
  const find = (kader: Kader) => kader.overgangen.find((overgang) => overgang.id === id);
  const [one, other] = [find(left), find(right)];
  const both = (
    label: string,
    of: (kader: Kader, overgang: Overgang) => string | string[] | undefined,
  ): DiffRow => row(label, one && of(left, one), other && of(right, other));
  const shown = one ?? other;
  return section(`overgang-${id}`, shown === undefined ? id : overgangTitle(shown), [
    both('Kop', (_, overgang) => overgang.kop),
    ...criteriumRows({ kader: left, overgang: one }, { kader: right, overgang: other }),
    both('Wat er volgt', (_, overgang) => overgang.regels.map(({ tekst }) => tekst)),
    both('Wie beslist', beslisserLines),
    both('Raadplegen', raadplegingLines),
    both('Akkoord', (_, overgang) => overgang.akkoord?.tekst),
    both('Consult', (kader, overgang) =>
      overgang.consult.map(({ rol, tekst }) => `${naamOfRol(kader, rol)}: ${tekst}`),
    ),
    both('Eerst nodig', (kader, overgang) => stapLines(kader, overgang.vooraf)),
    both('Formele stappen', (kader, overgang) => stapLines(kader, overgang.formeleStappen)),
    both('Aanwijzingen', (_, overgang) => overgang.aanwijzingen.map(({ tekst }) => tekst)),
    both('Waarschuwingen', (_, overgang) => overgang.waarschuwingen.map(({ tekst }) => tekst)),
    both('De bron is onzeker over', (_, overgang) => overgang.bronOnzeker),
  ]);
}
