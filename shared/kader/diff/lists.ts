import type { Kader, Rol } from '../schema.ts';
import { naamOfRol } from './names.ts';
import { pairs, row, section, type DiffRow, type DiffSection } from './section.ts';

const periods = {
  week: ['week', 'weken'],
  maand: ['maand', 'maanden'],
  jaar: ['jaar', 'jaar'],
} as const;

/** '1 maand', '6 weken'. */
function period(aantal: number, eenheid: keyof typeof periods): string {
  return `${String(aantal)} ${periods[eenheid][aantal === 1 ? 0 : 1]}`;
}

/** How often, how long, and when to look at the kader again. */
export function diffTermijnen(left: Kader, right: Kader): DiffSection {
  const rows = pairs(left.termijnen, right.termijnen, ({ id }) => id).flatMap(
    ({ left: one, right: other }) => {
      const naam = one?.naam ?? other?.naam ?? '';
      const renamed = one !== undefined && other !== undefined && one.naam !== other.naam;
      const otherKind = one !== undefined && other !== undefined && one.soort !== other.soort;
      return [
        ...(renamed ? [row(`Naam van ${naam}`, one.naam, other.naam)] : []),
        ...(otherKind ? [row(`Soort van ${naam}`, one.soort, other.soort)] : []),
        row(naam, one && period(one.aantal, one.eenheid), other && period(other.aantal, other.eenheid)),
      ];
    },
  );
  return section('termijnen', 'Termijnen', rows);
}

/** All by which somebody gets the rol: with it comes who may decide. */
function rolLines({ naam, woorden, organisaties, bijOrganisatie, iedereen }: Rol): string[] {
  return [
    naam,
    `Herkend aan: ${woorden.join(', ')}`,
    ...(organisaties === undefined ? [] : [`Organisaties: ${organisaties.join(', ')}`]),
    ...(bijOrganisatie === undefined
      ? []
      : [`Alleen bij ${bijOrganisatie.organisaties.join(', ')}: ${bijOrganisatie.woorden.join(', ')}`]),
    ...(iedereen === undefined ? [] : ['Iedereen aan tafel heeft deze rol']),
  ];
}

/** Roles, and the words they are known by. */
export function diffRollen(left: Kader, right: Kader): DiffSection {
  const rows = pairs(left.rollen, right.rollen, ({ id }) => id).map(({ left: one, right: other }) =>
    row(one?.naam ?? other?.naam ?? '', one && rolLines(one), other && rolLines(other)),
  );
  return section('rollen', 'Rollen', rows);
}

/** Words the kader explains. */
export function diffBegrippen(left: Kader, right: Kader): DiffSection {
  const rows = pairs(left.begrippen, right.begrippen, ({ naam }) => naam).map((begrip) =>
    row(begrip.key, begrip.left?.tekst, begrip.right?.tekst),
  );
  return section('begrippen', 'Begrippen', rows);
}

/** The overleg when a casus is stuck, and its levels. */
export function diffOpschalingsoverleg(left: Kader, right: Kader): DiffSection {
  const [one, other] = [left.opschalingsoverleg, right.opschalingsoverleg];
  const door = (kader: Kader): string[] | undefined =>
    kader.opschalingsoverleg?.door.map((rol) => naamOfRol(kader, rol));
  const niveaus = pairs(one?.niveaus ?? [], other?.niveaus ?? [], ({ niveau }) => String(niveau));
  const niveauRows: DiffRow[] = niveaus.map(({ key, left: low, right: high }) =>
    row(`Niveau ${key}`, low && [low.naam, low.tekst], high && [high.naam, high.tekst]),
  );
  return section('opschalingsoverleg', 'Opschalingsoverleg', [
    row('Naam', one?.naam, other?.naam),
    row('Door', door(left), door(right)),
    row('Doel', one?.doel, other?.doel),
    ...niveauRows,
  ]);
}

/** Criteria that the gemeente switched off, with its reason. */
export function diffUitgezet(left: Kader, right: Kader): DiffSection {
  const uitgezet = pairs(left.uitgezet ?? [], right.uitgezet ?? [], ({ criterium }) => criterium.id);
  const rows = uitgezet.map(({ key, left: one, right: other }) =>
    row(
      `Criterium ${key}`,
      one && [one.criterium.tekst, `Reden: ${one.reden}`],
      other && [other.criterium.tekst, `Reden: ${other.reden}`],
    ),
  );
  return section('uitgezet', 'Uitgezette criteria', rows);
}
