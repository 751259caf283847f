import { expect, test } from 'vitest';
import { klasseVan } from '../../../../shared/domain/informatie/klasse-van.ts';
import {
  defaultKlassen,
  klasseNaam,
  klassenSchema,
  type Klasse,
} from '../../../../shared/domain/informatie/klasse.ts';
import type { Soort } from '../../../../shared/domain/informatie/soort.ts';
import type { OrganisatieSoort } from '../../../../shared/domain/organisatie/organisatie.ts';

const without = (id: string) =>
  defaultKlassen.map((klasse) => (klasse.id === id ? { ...klasse, actief: false } : klasse));

const klasseOf = (
  bronnen: OrganisatieSoort[],
  soort: Soort,
  klassen: readonly Klasse[],
  tekst = 'huis staat vol',
) => klasseVan({ bronnen, soort, tekst }, klassen);

test('L4, L5: words about health or crime tell the klasse whoever says them, but for what has a secrecy of its own', () => {
  const told = (bronnen: OrganisatieSoort[], tekst: string) =>
    klasseOf(bronnen, 'feit', defaultKlassen, tekst);
  expect(told(['wijkteam'], 'slikt zijn medicijnen niet')).toBe('gezondheid');
  expect(told([], 'slikt zijn Medicijnen niet')).toBe('gezondheid');
  expect(told(['onderwijs'], 'heeft autisme')).toBe('gezondheid');
  expect(told(['corporatie'], 'zat in de gevangenis')).toBe('strafrechtelijk');
  expect(told(['ggz'], 'zat in de gevangenis')).toBe('gezondheid');
  expect(told(['politie'], 'is verslaafd en veroordeeld')).toBe('politie');
  expect(klasseOf(['wijkteam'], 'feit', without('gezondheid'), 'slikt medicijnen')).toBe('gewoon');
});

test('L4, L5: the class follows from the source; of several the strictest counts', () => {
  expect(klasseOf([], 'feit', defaultKlassen)).toBe('gewoon');
  expect(klasseOf(['corporatie', 'wijkteam'], 'feit', defaultKlassen)).toBe('gewoon');
  expect(klasseOf(['onderwijs'], 'feit', defaultKlassen)).toBe('kind');
  expect(klasseOf(['ggz', 'corporatie'], 'feit', defaultKlassen)).toBe('gezondheid');
  expect(klasseOf(['reclassering', 'ggz'], 'vermoeden', defaultKlassen)).toBe('strafrechtelijk');
  expect(klasseOf(['politie', 'openbaar-ministerie', 'ggz'], 'feit', defaultKlassen)).toBe('politie');
});

test('L4: the kind counts where a klasse names kinds; one that is switched off is given to nothing', () => {
  const onlyFacts = defaultKlassen.map((klasse) =>
    klasse.id === 'gezondheid' ? { ...klasse, bijSoort: ['feit' as const] } : klasse,
  );
  expect(klasseOf(['ggz'], 'feit', onlyFacts)).toBe('gezondheid');
  expect(klasseOf(['ggz'], 'kracht', onlyFacts)).toBe('gewoon');
  expect(klasseOf(['ggz'], 'feit', without('gezondheid'))).toBe('gewoon');
});

test('L4, L5: by default every class of AVG art. 9 and 10 asks a reason of its own and names its article', () => {
  const asking = defaultKlassen.filter(({ vraagtReden }) => vraagtReden).map(({ id }) => id);
  expect(asking).toEqual([
    'religie-of-overtuiging',
    'etniciteit',
    'seksualiteit',
    'gezondheid',
    'strafrechtelijk',
  ]);
  for (const { grond } of defaultKlassen) expect(grond).not.toBe('');
});

test('a list begins with gewoon and names no id twice; an id it does not know stays readable', () => {
  expect(klassenSchema.safeParse(without('gewoon')).success).toBe(false);
  expect(klassenSchema.safeParse(defaultKlassen.slice(1)).success).toBe(false);
  expect(klassenSchema.safeParse([...defaultKlassen, defaultKlassen[2]]).success).toBe(false);
  expect(klasseNaam('gezondheid', defaultKlassen)).toBe('gegevens over gezondheid');
  expect(klasseNaam('van-vroeger', defaultKlassen)).toBe('van-vroeger');
});
