import { expect, test } from 'vitest';
import { changeConcept } from '../../../electron/use-cases/kader/change-concept.ts';
import { listConcepts } from '../../../electron/use-cases/kader/concepts.ts';
import { discardConcept } from '../../../electron/use-cases/kader/discard-concept.ts';
import { getConcept } from '../../../electron/use-cases/kader/get-concept.ts';
import { listKaders } from '../../../electron/use-cases/kader/list.ts';
import { startConcept } from '../../../electron/use-cases/kader/start-concept.ts';
import type { KaderChange } from '../../../shared/kader/local/change.ts';
import { publishOwn } from './own-kader.ts';
import { testContext } from './test-context.ts';

const basis = { id: 'dalfsen', versie: '1.0' };
const kern = (tekst: string): KaderChange => ({
  kind: 'text',
  place: { of: 'fase', fase: 1, field: 'kern' },
  tekst,
});

test('a concept is a copy with a name of its own; nothing that runs has changed', () => {
  const ctx = testContext();
  const before = listKaders(ctx, {});
  const { id } = startConcept(ctx, { basis, naam: 'Kader Testdorp' });
  const concept = getConcept(ctx, { id });
  expect(concept).toMatchObject({ id, revisie: 1, basis, uitBestand: false });
  const { id: kaderId, naam, versie, geldigVanaf, ...rest } = concept.kader;
  expect({ kaderId, naam, versie, geldigVanaf }).toEqual({
    kaderId: 'kader-testdorp',
    naam: 'Kader Testdorp',
    versie: '1.0',
    geldigVanaf: null,
  });
  expect({ ...ctx.kader('dalfsen', '1.0') }).toMatchObject(rest);
  expect(listKaders(ctx, {})).toEqual(before);
  expect(ctx.kader('kader-testdorp', '1.0')).toBeNull();
});

test('a change is kept and shows in the list, last changed first', () => {
  const ctx = testContext();
  const { id } = startConcept(ctx, { basis, naam: 'Eerste' });
  ctx.tick(1);
  startConcept(ctx, { basis, naam: 'Tweede' });
  ctx.tick(1);
  const changed = changeConcept(ctx, { id, revisie: 1, change: kern('Onze kern') });
  expect(changed.revisie).toBe(2);
  expect(getConcept(ctx, { id })).toEqual(changed);
  expect(changed.kader.fasen[0]?.kern).toBe('Onze kern');
  expect(listConcepts(ctx, {}).map(({ naam, revisie, versie }) => [naam, revisie, versie])).toEqual([
    ['Eerste', 2, '1.0'],
    ['Tweede', 1, '1.0'],
  ]);
});

test('R18: a screen that is behind is refused, and so is one whose concept is gone', () => {
  const ctx = testContext();
  const { id } = startConcept(ctx, { basis, naam: 'Kader Testdorp' });
  changeConcept(ctx, { id, revisie: 1, change: kern('Een') });
  const late = { id, revisie: 1, change: kern('Twee') };
  expect(() => changeConcept(ctx, late)).toThrow(expect.objectContaining({ code: 'verouderd' }));
  expect(() => discardConcept(ctx, { id, revisie: 1 })).toThrow(
    expect.objectContaining({ code: 'verouderd' }),
  );
  expect(getConcept(ctx, { id }).kader.fasen[0]?.kern).toBe('Een');
  discardConcept(ctx, { id, revisie: 2 });
  expect(listConcepts(ctx, {})).toEqual([]);
  expect(() => changeConcept(ctx, late)).toThrow(expect.objectContaining({ code: 'onbekend' }));
});

test('R19: every text that was typed in a concept can be found back', () => {
  const ctx = testContext();
  const { id } = startConcept(ctx, { basis, naam: 'Kader Testdorp' });
  changeConcept(ctx, { id, revisie: 1, change: kern('Eerste tekst') });
  changeConcept(ctx, { id, revisie: 2, change: kern('Tweede tekst') });
  const kept = ctx.store.revisie.ofRecord('kader_concept', id).map((text) => JSON.parse(text) as object);
  expect(kept).toEqual([
    { id, revisie: 2, change: kern('Eerste tekst') },
    { id, revisie: 3, change: kern('Tweede tekst') },
  ]);
});

test('a change that breaks the kader is refused whole, with where and why', () => {
  const ctx = testContext();
  const { id } = startConcept(ctx, { basis, naam: 'Kader Testdorp' });
  const before = getConcept(ctx, { id });
  const koning: KaderChange = {
    kind: 'beslissers',
    overgang: '2-3',
    beslissers: [{ rol: 'koning', grond: 'Omdat het kan.' }],
  };
  expect(() => changeConcept(ctx, { id, revisie: 1, change: koning })).toThrow(
    expect.objectContaining({
      code: 'wijziging-ongeldig',
      detail: expect.stringMatching(/^overgangen\[\d+\]\.beslissers: rol "koning" bestaat niet$/),
    }),
  );
  expect(getConcept(ctx, { id })).toEqual(before);
});

test('a name that another kader has, or that gives no key, is refused', () => {
  const ctx = testContext();
  startConcept(ctx, { basis, naam: 'Kader Testdorp' });
  for (const naam of ['Dalfsen', 'dalfsen!', 'Kader  testdorp'])
    expect(() => startConcept(ctx, { basis, naam })).toThrow(
      expect.objectContaining({ code: 'naam-bestaat', detail: naam }),
    );
  expect(() => startConcept(ctx, { basis, naam: '???' })).toThrow(
    expect.objectContaining({ code: 'wijziging-ongeldig' }),
  );
  expect(() => startConcept(ctx, { basis: { id: 'dalfsen', versie: '9' }, naam: 'Nieuw' })).toThrow(
    expect.objectContaining({ code: 'onbekend' }),
  );
});

test('a next version keeps id and name and proposes the next number; only of an own kader', () => {
  const ctx = testContext();
  const own = publishOwn(ctx, 'Kader Testdorp');
  const { id } = startConcept(ctx, { basis: own, naam: null });
  const { kader, basis: from } = getConcept(ctx, { id });
  expect(kader).toMatchObject({ id: 'kader-testdorp', naam: 'Kader Testdorp', versie: '1.1' });
  expect(kader).not.toHaveProperty('lokaal');
  expect(from).toEqual(own);
  expect(() => startConcept(ctx, { basis, naam: null })).toThrow(
    expect.objectContaining({ code: 'wijziging-ongeldig' }),
  );
});
