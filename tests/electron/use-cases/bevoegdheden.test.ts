import { expect, test } from 'vitest';
import { getBevoegdheden } from '../../../electron/use-cases/bevoegdheden/get.ts';
import { saveBevoegdheden } from '../../../electron/use-cases/bevoegdheden/save.ts';
import { bevoegdhedenSchema } from '../../../shared/domain/driehoek/bevoegdheid.ts';
import { refusalOf } from './refusal-of.ts';
import { testContext } from './test-context.ts';

test('the list that comes along has every power of the field, each with article, dossier, nadeel, source and two or three questions', () => {
  const { bevoegdheden, revisie } = getBevoegdheden(testContext(), {});
  expect(revisie).toBe(0);
  const artikelen = bevoegdheden.map(({ artikel }) => artikel).join('; ');
  for (const article of [
    '172 lid 3',
    '172a',
    '172b',
    '174a',
    '13b',
    '151d',
    '175',
    '176',
    '151b',
    '151c',
    '7:1',
    '509hh',
    '2.3',
  ]) {
    expect(artikelen).toContain(article);
  }
  expect(artikelen).toContain('Wet tijdelijk huisverbod');
  expect(artikelen).toContain('Algemene plaatselijke verordening');
  for (const one of bevoegdheden) {
    expect(one.voorwaarden.length, one.id).toBeGreaterThanOrEqual(2);
    expect(one.voorwaarden.length, one.id).toBeLessThanOrEqual(3);
    expect(
      [one.wanneer, one.dossier, one.nadeel, one.bron].every((text) => text !== ''),
      one.id,
    ).toBe(true);
  }
});

test('the gemeente changes a text and switches one off; an older screen does not write over it', () => {
  const ctx = testContext();
  const { bevoegdheden } = getBevoegdheden(ctx, {});
  const changed = bevoegdheden.map((one) => (one.id === 'bevel-172b' ? { ...one, actief: false } : one));
  saveBevoegdheden(ctx, { bevoegdheden: changed, revisie: 0 });
  const now = getBevoegdheden(ctx, {});
  expect(now.revisie).toBe(1);
  expect(now.bevoegdheden.find(({ id }) => id === 'bevel-172b')?.actief).toBe(false);
  expect(refusalOf(() => saveBevoegdheden(ctx, { bevoegdheden, revisie: 0 }))).toBe('verouderd');
});

test('one is switched off and never taken out, and two do not bear one id', () => {
  const ctx = testContext();
  const { bevoegdheden } = getBevoegdheden(ctx, {});
  expect(refusalOf(() => saveBevoegdheden(ctx, { bevoegdheden: bevoegdheden.slice(1), revisie: 0 }))).toBe(
    'in-gebruik',
  );
  expect(bevoegdhedenSchema.safeParse([...bevoegdheden, bevoegdheden[0]]).success).toBe(false);
});
