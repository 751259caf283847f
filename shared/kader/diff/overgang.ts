import type { Kader } from '../schema.ts';
import type { BijAntwoord } from '../schema/basis.ts';
import type { Overgang, Regel } from '../schema/overgang.ts';
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

function stapLines(kader: Kader, { vooraf, formeleStappen }: Overgang, part: Overgang['vooraf']): string[] {
  const named = (id: string) => [...vooraf, ...formeleStappen].find((stap) => stap.id === id)?.tekst ?? id;
  return part.map(({ tekst, door, document, na }) =>
    [
      `${tekst} (${wie(kader, door)})`,
      ...(document === undefined ? [] : [`document: ${document}`]),
      ...(na.length === 0 ? [] : [`na: ${na.map(named).join(', ')}`]),
    ].join('; '),
  );
}

const gevolgen: Readonly<Record<Regel['gevolg'], string>> = {
  overgang: 'de casus gaat naar de andere fase',
  consult: 'consult vragen',
  inzet: 'andere inzet, in dezelfde fase',
};

/** The words, and what they stand for: a file can change the one and not the other. */
function regelLines({ regels, groepen }: Overgang): string[] {
  const named = (id: string) => groepen.find((groep) => groep.id === id)?.naam ?? id;
  return regels.map(
    (regel) => `${regel.tekst} (bij: ${regel.groepen.map(named).join(' en ')}; ${gevolgen[regel.gevolg]})`,
  );
}

/** A line that only some answers switch on says which. */
function switched(tekst: string, bij: readonly BijAntwoord[] | undefined): string {
  if (bij === undefined) return tekst;
  return `${tekst} (alleen bij ${bij.map(({ criterium, antwoord }) => `${antwoord} op ${criterium}`).join(' of ')})`;
}

/** Which step it is; only said when a file gave another step under the same id. */
function stepRows(one: Overgang | undefined, other: Overgang | undefined): DiffRow[] {
  const step = ({ van, naar }: Overgang) => `Van fase ${String(van)} naar fase ${String(naar)}`;
  if (one === undefined || other === undefined || step(one) === step(other)) return [];
  return [row('Stap', step(one), step(other))];
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
    ...stepRows(one, other),
    both('Kop', (_, overgang) => overgang.kop),
    ...criteriumRows({ kader: left, overgang: one }, { kader: right, overgang: other }),
    both('Wat er volgt', (_, overgang) => regelLines(overgang)),
    both('Wie beslist', beslisserLines),
    both('Raadplegen', raadplegingLines),
    both('Akkoord', (_, overgang) => overgang.akkoord?.tekst),
    both('Consult', (kader, overgang) =>
      overgang.consult.map(({ rol, tekst, bij }) => switched(`${naamOfRol(kader, rol)}: ${tekst}`, bij)),
    ),
    both('Eerst nodig', (kader, overgang) => stapLines(kader, overgang, overgang.vooraf)),
    both('Formele stappen', (kader, overgang) => stapLines(kader, overgang, overgang.formeleStappen)),
    both('Aanwijzingen', (_, overgang) =>
      overgang.aanwijzingen.map(({ tekst, bij }) => switched(tekst, bij)),
    ),
    both('Waarschuwingen', (_, overgang) =>
      overgang.waarschuwingen.map(({ tekst, bij }) => switched(tekst, bij)),
    ),
    both('Over het aantal criteria', (_, overgang) => overgang.telling),
    both('De bron is onzeker over', (_, overgang) => overgang.bronOnzeker),
  ]);
}
