import type { KaderFase } from '../schema/fase.ts';
import { pairs, row, section, type DiffRow, type DiffSection } from './section.ts';

type Side = KaderFase | undefined;

/** One row per line of regie: one kader knows wijkregie, another beleidsregie. */
function regieRows(left: Side, right: Side): DiffRow[] {
  const regie = pairs(left?.regie ?? [], right?.regie ?? [], ({ id }) => id);
  return regie.flatMap(({ left: one, right: other }) => {
    const naam = one?.naam ?? other?.naam ?? '';
    const renamed = one !== undefined && other !== undefined && one.naam !== other.naam;
    return [
      ...(renamed ? [row(`Naam van ${naam}`, one.naam, other.naam)] : []),
      row(naam, one?.tekst, other?.tekst),
    ];
  });
}

/** One fase of both; undefined: that kader lacks it. */
export function diffFase(nummer: string, left: Side, right: Side): DiffSection {
  const both = (label: string, of: (fase: KaderFase) => string | string[] | undefined): DiffRow =>
    row(label, left && of(left), right && of(right));
  return section(`fase-${nummer}`, `Fase ${nummer}`, [
    both('Naam', (fase) => fase.naam),
    both('Kern', (fase) => fase.kern),
    both('Uitgangssituatie', (fase) => fase.uitgangssituatie),
    both('Overleg', (fase) => fase.overleg),
    ...regieRows(left, right),
    both('Overleg met', (fase) => fase.overlegMet?.regels),
    both('Signalen', (fase) => fase.signalen?.regels),
    both('Acties', (fase) => fase.acties?.regels),
    both('Werkafspraken', (fase) => fase.werkafspraken?.regels),
    both('Organisaties', (fase) =>
      fase.organisaties.map(({ groep, namen }) => `${groep}: ${namen.join(', ')}`),
    ),
    both('Aanwijzingen', (fase) => fase.aanwijzingen.map(({ tekst }) => tekst)),
  ]);
}
