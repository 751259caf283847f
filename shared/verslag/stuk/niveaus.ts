import type { Kader } from '../../kader/schema.ts';

export interface Niveau {
  readonly niveau: number;
  readonly naam: string;
  readonly tekst: string;
}

/** Where the kader names no levels, the chair still has somebody to go to. */
const unnamed: Niveau = {
  niveau: 1,
  naam: 'Leidinggevenden',
  tekst: 'Dit kader noemt geen niveaus. Leidinggevenden of bestuurders van de betrokken organisaties.',
};

/** The levels of opschaling in the order of the kader (Dalfsen, Rollen; Noord-Limburg 2.3; Heemskerk en Beverwijk, hoofdstuk 3). */
export function niveausOf(kader: Kader): readonly Niveau[] {
  const levels = kader.opschalingsoverleg?.niveaus ?? [];
  return levels.length === 0
    ? [unnamed]
    : levels
        .map(({ niveau, naam, tekst }) => ({ niveau, naam, tekst }))
        .toSorted((a, b) => a.niveau - b.niveau);
}

/** Who calls the opschalingsoverleg, by the names of the kader. */
export function organisatorOf(kader: Kader): string {
  const ids = kader.opschalingsoverleg?.door ?? [];
  return ids
    .map((id) => kader.rollen.find((rol) => rol.id === id)?.naam ?? '')
    .filter((naam) => naam !== '')
    .join(' of ');
}
