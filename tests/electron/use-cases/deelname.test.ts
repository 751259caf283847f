import { expect, test } from 'vitest';
import { listDeelname } from '../../../electron/use-cases/deelname/list.ts';
import { saveDeelname } from '../../../electron/use-cases/deelname/save.ts';
import { lacksBesluit } from '../../../shared/domain/deelname/deelname.ts';
import { seedCasus } from './seed-casus.ts';
import { testContext } from './test-context.ts';

test('L12: each organisatie of the casus says on what it takes part, with the besluit; the logboek does not say which', () => {
  const ctx = testContext();
  const { casusId } = seedCasus(ctx);
  const rows = listDeelname(ctx, { casusId });
  expect(rows.map(({ naam }) => naam)).toEqual([
    'GGZ Oost',
    'Politie basisteam',
    'Wijkteam Noord',
    'Woningcorporatie De Linde',
    'Zorg- en Veiligheidshuis',
  ]);
  expect(rows.every(({ deelname }) => deelname === null)).toBe(true);
  const { organisatieId } = rows[3]!;
  const first = saveDeelname(ctx, {
    casusId,
    organisatieId,
    soort: 'aangesloten',
    besluitDatum: null,
    kenmerk: '',
    revisie: 0,
  });
  expect(lacksBesluit(first)).toBe(true);
  const second = saveDeelname(ctx, { ...first, besluitDatum: '2026-10-01', kenmerk: 'ZVH 2026-12' });
  expect(lacksBesluit(second)).toBe(false);
  expect(listDeelname(ctx, { casusId })[3]?.deelname).toEqual(second);
  expect(ctx.store.logboek.last()).toMatchObject({
    objectId: casusId,
    detail: 'deelname: aangesloten',
  });
});

test('R18: a late save of a deelname is refused', () => {
  const ctx = testContext();
  const { casusId } = seedCasus(ctx);
  const { organisatieId } = listDeelname(ctx, { casusId })[0]!;
  const input = {
    casusId,
    organisatieId,
    soort: 'wettelijk',
    besluitDatum: null,
    kenmerk: '',
    revisie: 0,
  } as const;
  saveDeelname(ctx, input);
  expect(() => saveDeelname(ctx, { ...input, soort: 'toehoorder' })).toThrow(
    expect.objectContaining({ code: 'verouderd' }),
  );
});
