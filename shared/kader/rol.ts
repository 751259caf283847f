import type { Kader, Rol } from './schema.ts';

/** Someone at the table; rollen are role ids of the kader or the words of a function. */
export interface Attendee {
  readonly naam: string;
  readonly organisatie: string;
  readonly rollen: readonly string[];
  readonly aanwezig: boolean;
}

/** Name of a role; throws when the kader lacks it, which parseKader never lets through. */
export function rolNaam(kader: Kader, rolId: string): string {
  const rol = kader.rollen.find((candidate) => candidate.id === rolId);
  if (rol === undefined) throw new Error(`kader ${kader.id} has no rol ${rolId}`);
  return rol.naam;
}

const normalise = (text: string) => text.toLowerCase().replace(/[’‘`]/g, "'").replace(/\s+/g, ' ').trim();

/** Whole words: "Gemeente, team OOV" is a gemeente, "Gemeentewerken" is not. */
function isOneOf(organisaties: readonly string[], organisatie: string): boolean {
  const words = (text: string) => ` ${normalise(text.replace(/[,;:.()/]/g, ' '))} `;
  return organisaties.some((name) => words(organisatie).includes(words(name)));
}

/** Length of the word that matches at the start of the text; 0 is no match. "Adviseur burgemeester" is no burgemeester. */
function matchLength(text: string, words: readonly string[]): number {
  const lengths = words
    .map(normalise)
    .filter((word) => text === word || text.startsWith(`${word} `))
    .map((word) => word.length);
  return Math.max(0, ...lengths);
}

/** The words of a function that count for somebody of this organisation. */
function wordsFor(rol: Rol, organisatie: string): readonly string[] {
  const { bijOrganisatie } = rol;
  if (bijOrganisatie === undefined || !isOneOf(bijOrganisatie.organisaties, organisatie)) return rol.woorden;
  return [...rol.woorden, ...bijOrganisatie.woorden];
}

function rollenOfText(kader: Kader, text: string, organisatie: string): string[] {
  if (kader.rollen.some((rol) => rol.id === text)) return [text];
  const parts = text.split(/[,;/+&]/).map(normalise);
  return parts.flatMap((part) => {
    const lengths = kader.rollen.map((rol) => ({
      id: rol.id,
      length: matchLength(part, wordsFor(rol, organisatie)),
    }));
    const longest = Math.max(...lengths.map((match) => match.length));
    return longest === 0 ? [] : lengths.filter((match) => match.length === longest).map((match) => match.id);
  });
}

/** The role ids of the kader this person has, by function and by organisation. */
export function rollenOf(kader: Kader, attendee: Pick<Attendee, 'organisatie' | 'rollen'>): string[] {
  const byFunction = attendee.rollen.flatMap((text) => rollenOfText(kader, text, attendee.organisatie));
  const byOrganisatie = kader.rollen
    .filter((rol) => isOneOf(rol.organisaties ?? [], attendee.organisatie))
    .map((rol) => rol.id);
  return [...new Set([...byFunction, ...byOrganisatie])];
}

/** Who at the table has this role and is present. */
export function presentWith(kader: Kader, rolId: string, attendees: readonly Attendee[]): Attendee[] {
  const everybody = kader.rollen.some((rol) => rol.id === rolId && rol.iedereen === true);
  return attendees.filter(
    (person) => person.aanwezig && (everybody || rollenOf(kader, person).includes(rolId)),
  );
}
