import { expect, test } from 'vitest';
import { findKader } from '../../../shared/kader/catalog.ts';
import { presentWith, rolNaam, rollenOf } from '../../../shared/kader/rol.ts';
import { dalfsen, noordLimburg } from './answers.ts';

const nl = (functie: string, organisatie = '') => rollenOf(noordLimburg, { organisatie, rollen: [functie] });

test.each([
  ['Burgemeester', ['burgemeester']],
  ['burgemeester van Venray', ['burgemeester']],
  ['AOV’er', ['ambtenaar-veiligheid']],
  ["Procesregisseur / AOV'er", ['procesregisseur', 'ambtenaar-veiligheid']],
  ['casusregisseur, begeleider', ['casusregisseur', 'hulpverlener']],
  ['procesregisseur', ['procesregisseur']],
])('%s is %j', (functie, rollen) => {
  expect(nl(functie)).toEqual(rollen);
});

test.each([
  'Adviseur burgemeester',
  'Secretaris van de burgemeester',
  'Locoburgemeester',
  'Burgemeestersvrouw',
  '',
])('"%s" has no role in the kader', (functie) => {
  expect(nl(functie)).toEqual([]);
});

test('a role follows from the organisation where the kader says so, in whole words', () => {
  expect(nl('Sociaal werker', 'Wijkteam Noord')).toEqual(['wijkteam']);
  expect(nl('Agent', 'Politie-eenheid Limburg')).toEqual([]);
  expect(nl('Agent', 'Politie eenheid Limburg')).toEqual(['politie']);
  expect(nl('Beleidsmedewerker', 'Wijkteamondersteuning')).toEqual([]);
});

test('one function can be two roles of the kader', () => {
  expect(rollenOf(dalfsen, { organisatie: '', rollen: ['Burgemeester'] })).toEqual([
    'burgemeester',
    'bestuurder',
  ]);
});

test('only who is present counts; betrokken partijen is everybody present', () => {
  const people = [
    { naam: 'A', organisatie: 'Gemeente', rollen: ['procesregisseur'], aanwezig: false },
    { naam: 'B', organisatie: 'GGZ', rollen: ['psychiater'], aanwezig: true },
  ];
  expect(presentWith(noordLimburg, 'procesregisseur', people)).toEqual([]);
  expect(presentWith(noordLimburg, 'partijen', people).map((p) => p.naam)).toEqual(['B']);
});

test('an unknown role is an error in the program', () => {
  expect(rolNaam(noordLimburg, 'om')).toBe('Openbaar Ministerie');
  expect(() => rolNaam(noordLimburg, 'koning')).toThrow('koning');
});

test('the longest words win: a regional procesregisseur is not the local one', () => {
  const regional = { id: 'regionaal', naam: 'Regionaal', woorden: ['procesregisseur regio'] };
  const kader = { ...noordLimburg, rollen: [...noordLimburg.rollen, regional] };
  expect(rollenOf(kader, { organisatie: '', rollen: ['Procesregisseur regio'] })).toEqual(['regionaal']);
  expect(rollenOf(kader, { organisatie: '', rollen: ['Procesregisseur'] })).toEqual(['procesregisseur']);
});

test('a function can count only at one organisation: the procesregisseur of the ZVH, not of the gemeente', () => {
  const groningen = findKader('groningen', '1.0')!;
  const at = (organisatie: string) => rollenOf(groningen, { organisatie, rollen: ['Procesregisseur'] });
  expect(at('Zorg- en Veiligheidshuis')).toContain('procesregisseur-zvh');
  expect(at('Gemeente, team Zorg')).not.toContain('procesregisseur-zvh');
  expect(at('Gemeente, team Zorg')).toContain('procesregisseur-gemeente');
  expect(at('')).toEqual(['procesregisseur']);
});

test('an organisation is found by whole words, also before a comma', () => {
  const groningen = findKader('groningen', '1.0')!;
  expect(rollenOf(groningen, { organisatie: 'Gemeente, team OOV', rollen: [] })).toContain('gemeente');
  expect(rollenOf(groningen, { organisatie: 'Gemeentewerken', rollen: [] })).not.toContain('gemeente');
});
