import type { Criterium, Kader } from '../schema.ts';
import type { Overgang } from '../schema/overgang.ts';
import { groepText, naamOfRol } from './names.ts';
import { pairs, row, type DiffRow } from './section.ts';

interface Side {
  readonly kader: Kader;
  readonly overgang: Overgang | undefined;
}

const find = (kader: Kader, id: string): Criterium | undefined =>
  kader.criteria.find((criterium) => criterium.id === id);

const kindTexts = {
  indicatie: undefined,
  voorwaarde: 'voorwaarde',
  processtap: 'processtap',
  consult: 'alleen voor consult',
} as const satisfies Record<Criterium['soort'], string | undefined>;

function criteriumText({ tekst, soort }: Criterium): string {
  const kind = kindTexts[soort];
  return kind === undefined ? tekst : `${tekst} (${kind})`;
}

/** All groepen of an overgang in one cell: for two kaders that have no criteria in common. */
function groepLines({ kader, overgang }: Side): string[] {
  return (overgang?.groepen ?? []).flatMap((groep) => [
    `${groepText(groep)}:`,
    ...groep.criteria
      .flatMap((id) => find(kader, id) ?? [])
      .map((criterium) => `- ${criteriumText(criterium)}`),
  ]);
}

/** One criterium in one groep: text, question and who can tell. */
function linesOf({ kader, overgang }: Side, groepId: string, id: string): string[] {
  const inGroep = overgang?.groepen.some(({ id: own, criteria }) => own === groepId && criteria.includes(id));
  const criterium = inGroep === true ? find(kader, id) : undefined;
  if (criterium === undefined) return [];
  const wie = criterium.wie.map((rol) => naamOfRol(kader, rol)).join(', ');
  return [criteriumText(criterium), `Vraag: ${criterium.vraag}`, `Wie kan antwoorden: ${wie}`];
}

/** One row per criterium, so that a changed text shows as old and new. */
function rowsById(left: Side, right: Side): DiffRow[] {
  const groepen = pairs(left.overgang?.groepen ?? [], right.overgang?.groepen ?? [], ({ id }) => id);
  return groepen.flatMap(({ key, left: one, right: other }) => {
    const ids = [...new Set([...(one?.criteria ?? []), ...(other?.criteria ?? [])])];
    return [
      row('Groep', one && groepText(one), other && groepText(other)),
      ...ids.map((id) => row(`Criterium ${id}`, linesOf(left, key, id), linesOf(right, key, id))),
    ];
  });
}

/** The criteria of one overgang. Without criteria in common the two lists stand whole beside each other. */
export function criteriumRows(left: Side, right: Side): DiffRow[] {
  const ids = new Set(left.kader.criteria.map(({ id }) => id));
  const related = right.kader.criteria.some(({ id }) => ids.has(id));
  return related ? rowsById(left, right) : [row('Criteria', groepLines(left), groepLines(right))];
}
