import type { Betrokkene } from '../domain/betrokkene/betrokkene.ts';
import type { Informatie } from '../domain/informatie/informatie.ts';
import type { VerslagModel } from './verslag-model.ts';
import { joinWords } from './words.ts';

type People = Pick<VerslagModel, 'betrokkenen' | 'contacten' | 'organisaties'>;

/** The organisation as the table knows it: 'GGZ'. '' when there is none. */
export function organisatieKort(people: People, id: string | null): string {
  return people.organisaties.find((organisatie) => organisatie.id === id)?.kort ?? '';
}

/** 'Woonstichting De Haven (Corporatie)': the full name once, with the short one that the rest of the paper uses. */
export function organisatieInFull(people: People, id: string | null): string {
  const found = people.organisaties.find((organisatie) => organisatie.id === id);
  if (found === undefined) return '';
  const saysItself = found.naam.toLowerCase().includes(found.kort.toLowerCase());
  return saysItself ? found.naam : `${found.naam} (${found.kort})`;
}

/** Where a line comes from, in the order typed; a source that was left open stands as it was typed. */
export function bronOf(people: People, line: Informatie): string {
  const names = line.bronnen.map((id) => bronNaam(people, id));
  return joinWords([...names, line.bronOpen].filter((name) => name !== ''));
}

/** Is this said by who the casus is about, and by nobody else? */
export function isOwnWords(people: People, line: Informatie): boolean {
  const betrokkenen = people.betrokkenen.filter((person) => person.soort === 'betrokkene');
  return (
    line.bronnen.length > 0 && line.bronnen.every((id) => betrokkenen.some((person) => person.id === id))
  );
}

/** 'naaste, moeder' or 'betrokkene'. */
export function betrokkeneRol(person: Betrokkene): string {
  return person.relatie === '' || person.relatie === person.soort
    ? person.soort
    : `${person.soort}, ${person.relatie}`;
}

function bronNaam(people: People, id: string): string {
  const contact = people.contacten.find((person) => person.id === id);
  if (contact !== undefined) {
    const kort = organisatieKort(people, contact.organisatieId);
    return kort === '' ? contact.naam : `${kort} (${contact.naam})`;
  }
  const betrokkene = people.betrokkenen.find((person) => person.id === id);
  if (betrokkene === undefined) return organisatieKort(people, id);
  if (betrokkene.soort !== 'betrokkene') {
    return betrokkene.relatie === '' ? betrokkene.naam : `${betrokkene.naam} (${betrokkene.relatie})`;
  }
  const only = people.betrokkenen.filter((person) => person.soort === 'betrokkene').length === 1;
  return only ? 'betrokkene' : `betrokkene ${betrokkene.naam}`;
}
