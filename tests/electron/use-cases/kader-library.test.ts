import { expect, test } from 'vitest';
import { listConcepts } from '../../../electron/use-cases/kader/concepts.ts';
import { getConcept } from '../../../electron/use-cases/kader/get-concept.ts';
import { getKader } from '../../../electron/use-cases/kader/get.ts';
import { kaderLibrary } from '../../../electron/use-cases/kader/library.ts';
import { listKaders } from '../../../electron/use-cases/kader/list.ts';
import { publishKader } from '../../../electron/use-cases/kader/publish.ts';
import { startConcept } from '../../../electron/use-cases/kader/start-concept.ts';
import { contract } from '../../../shared/ipc/contract.ts';
import { makeConcept, publishOwn, signed } from './own-kader.ts';
import { testContext, type TestContext } from './test-context.ts';

const damaged = { id: 'testdorp', versie: '1.1' };

/** A published row as a program with another kader schema would find it. */
function withDamaged(): TestContext {
  const ctx = testContext();
  publishOwn(ctx, 'Testdorp');
  ctx.db
    .prepare('INSERT INTO kader (id, versie, inhoud, created_at) VALUES (?, ?, ?, ?)')
    .run(damaged.id, damaged.versie, '{"formaat":2}', ctx.now());
  return ctx;
}

test('a published version that cannot be read is named in the list, and the others are all there', () => {
  const ctx = withDamaged();
  const list = listKaders(ctx, {});
  expect(contract['kader.list'].output.parse(list)).toEqual(list);
  expect(
    list.filter(({ eigen }) => eigen).map(({ naam, versie, readable }) => [naam, versie, readable]),
  ).toEqual([
    ['testdorp', '1.1', false],
    ['Testdorp', '1.0', true],
  ]);
  expect(list.filter(({ eigen }) => !eigen).every(({ readable }) => readable)).toBe(true);
  expect(getKader(ctx, damaged)).toBeNull();
});

test('its number and its name stay taken', () => {
  const ctx = withDamaged();
  const { id } = startConcept(ctx, { basis: { id: 'testdorp', versie: '1.0' }, naam: null });
  expect(getConcept(ctx, { id }).kader.versie).toBe('1.2');
  expect(() => publishKader(ctx, { id, revisie: 1, versie: '1.1', ...signed })).toThrow(
    expect.objectContaining({ code: 'versie-bestaat' }),
  );
  expect(() => startConcept(ctx, { basis: damaged, naam: null })).toThrow(
    expect.objectContaining({ code: 'onbekend' }),
  );
});

test('a concept that cannot be read does not take the others out of the list', () => {
  const ctx = testContext();
  const good = makeConcept(ctx, 'Testdorp').id;
  ctx.tick(1);
  const bad = makeConcept(ctx, 'Maasdorp').id;
  ctx.db.prepare(`UPDATE kader_concept SET inhoud = json_set(inhoud, '$.formaat', 2) WHERE id = ?`).run(bad);
  expect(listConcepts(ctx, {}).map(({ id, naam }) => [id, naam])).toEqual([
    [bad, 'Maasdorp'],
    [good, 'Testdorp'],
  ]);
});

test('an own version stays what it was when a later program brings one with the same id and number', () => {
  const ctx = testContext();
  const shipped = ctx.kader('dalfsen', '1.0')!;
  const own = { ...shipped, naam: 'Dalfsen, zoals wij het vaststelden' };
  ctx.store.kader.publish(own, ctx.now());
  const later = kaderLibrary(ctx.store);
  expect(later.find('dalfsen', '1.0')).toEqual(own);
  const dalfsen = later.entries().filter(({ id }) => id === 'dalfsen');
  expect(dalfsen.map(({ naam, eigen }) => [naam, eigen])).toEqual([[own.naam, true]]);
});

test('an own version says what it was made from', () => {
  const ctx = testContext();
  publishOwn(ctx, 'Testdorp');
  const [own, ...shipped] = listKaders(ctx, {});
  expect(own?.basis).toEqual({ id: 'dalfsen', versie: '1.0' });
  expect(shipped.every(({ basis }) => basis === null)).toBe(true);
});
