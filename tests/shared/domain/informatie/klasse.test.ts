import { expect, test } from 'vitest';
import { klasseVan } from '../../../../shared/domain/informatie/klasse-van.ts';
import { defaultKlassen, klasseNaam, klassenSchema } from '../../../../shared/domain/informatie/klasse.ts';

const without = (id: string) =>
  defaultKlassen.map((klasse) => (klasse.id === id ? { ...klasse, actief: false } : klasse));

test('L4, L5: the class follows from the source; of several the strictest counts', () => {
  expect(klasseVan([], 'feit', defaultKlassen)).toBe('gewoon');
  expect(klasseVan(['corporatie', 'wijkteam'], 'feit', defaultKlassen)).toBe('gewoon');
  expect(klasseVan(['onderwijs'], 'feit', defaultKlassen)).toBe('kind');
  expect(klasseVan(['ggz', 'corporatie'], 'feit', defaultKlassen)).toBe('gezondheid');
  expect(klasseVan(['reclassering', 'ggz'], 'vermoeden', defaultKlassen)).toBe('strafrechtelijk');
  expect(klasseVan(['politie', 'openbaar-ministerie', 'ggz'], 'feit', defaultKlassen)).toBe('politie');
});

test('L4: the kind counts where a klasse names kinds; one that is switched off is given to nothing', () => {
  const onlyFacts = defaultKlassen.map((klasse) =>
    klasse.id === 'gezondheid' ? { ...klasse, bijSoort: ['feit' as const] } : klasse,
  );
  expect(klasseVan(['ggz'], 'feit', onlyFacts)).toBe('gezondheid');
  expect(klasseVan(['ggz'], 'kracht', onlyFacts)).toBe('gewoon');
  expect(klasseVan(['ggz'], 'feit', without('gezondheid'))).toBe('gewoon');
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
