import { expect, test } from 'vitest';
import { checkVerlenging } from '../../../../shared/domain/bewaren/check-verlenging.ts';
import { termijnKeuzeSchema } from '../../../../shared/domain/bewaren/bewaartermijn.ts';
import { retentionOf, type KeptCasus } from '../../../../shared/domain/bewaren/retention-of.ts';
import { proposedTermijnen } from '../../../../shared/domain/bewaren/proposed-termijnen.ts';
import { regimeSchema } from '../../../../shared/domain/casus/regime.ts';

const wgs: KeptCasus = {
  regime: 'wgs',
  begonnenOp: '2022-03-01',
  afgeslotenOp: null,
  archiefnominatie: null,
};
const municipal: KeptCasus = { ...wgs, regime: 'gemeentelijke-taak' };
const closed: KeptCasus = { ...municipal, afgeslotenOp: '2024-11-01', archiefnominatie: 'vernietigen' };

const at = (casus: KeptCasus, today: string, tot: readonly string[] = [], op = today) =>
  retentionOf(
    casus,
    proposedTermijnen,
    tot.map((one) => ({ tot: one, op })),
    today,
  );

test('L13: under the WGS the term runs from the first processing, also while the casus is open', () => {
  expect(at(wgs, '2026-03-01')).toMatchObject({
    begin: '2022-03-01',
    tot: '2027-03-01',
    daysLeft: 365,
    verstreken: false,
    herinnering: false,
    verlengd: 0,
  });
  expect(at(wgs, '2026-03-01').reden).toBe(
    '5 jaar na het begin van de casus op di 1 mrt 2022. De termijn loopt ook terwijl de casus open is.',
  );
});

test('L13: it is on the lists before it passes, to the day, and after', () => {
  expect(at(wgs, '2026-08-31').herinnering).toBe(false);
  expect(at(wgs, '2026-09-01').herinnering).toBe(true);
  expect(at(wgs, '2027-03-01')).toMatchObject({ daysLeft: 0, verstreken: false, herinnering: true });
  expect(at(wgs, '2027-03-02')).toMatchObject({ daysLeft: -1, verstreken: true, herinnering: false });
});

test('L13: extensions move the end and are counted, never beyond the longest time', () => {
  expect(at(wgs, '2027-06-01', ['2028-03-01'])).toMatchObject({
    tot: '2028-03-01',
    verstreken: false,
    verlengd: 1,
  });
  expect(at(wgs, '2027-06-01', ['2028-03-01', '2031-01-01'])).toMatchObject({
    tot: '2031-01-01',
    verlengd: 2,
  });
  expect(at(wgs, '2027-06-01', ['2040-01-01'])).toMatchObject({
    tot: '2032-03-01',
    hoogstensTot: '2032-03-01',
  });
  expect(at(wgs, '2027-06-01', ['2028-03-01']).reden).toContain('een keer verlengd');
});

test('L14: a municipal casus has no end while it is open, and two years after it is closed', () => {
  expect(at(municipal, '2030-01-01')).toMatchObject({ begin: null, tot: null, verstreken: false });
  expect(at(municipal, '2030-01-01').reden).toBe(
    'De termijn van 2 jaar begint als de casus wordt afgesloten.',
  );
  expect(at(closed, '2025-01-01')).toMatchObject({ begin: '2024-11-01', tot: '2026-11-01' });
  expect(at({ ...closed, afgeslotenOp: null }, '2025-01-01').tot).toBeNull();
  expect(at({ ...closed, afgeslotenOp: '2026-01-01' }, '2026-12-01')).toMatchObject({ tot: '2028-01-01' });
});

test('L14: an extension of an earlier closing says nothing about the term of this one', () => {
  const again = { ...closed, afgeslotenOp: '2026-01-01' };
  const earlier = at(again, '2026-02-01', ['2028-06-01'], '2025-12-31');
  expect(earlier).toMatchObject({ tot: '2028-01-01', verlengd: 0 });
  expect(earlier.reden).not.toContain('verlengd');
  expect(at(again, '2026-02-01', ['2028-06-01'], '2026-01-01')).toMatchObject({
    tot: '2028-06-01',
    verlengd: 1,
  });
});

test('L27: what is to be kept for good has no end, and says where it goes', () => {
  const kept = at({ ...closed, archiefnominatie: 'blijvend-bewaren' }, '2040-01-01');
  expect(kept).toMatchObject({ tot: null, verstreken: false });
  expect(kept.reden).toContain('archief');
});

test('L13: an extension is later than the end and than today, and within the longest time', () => {
  const ending = { tot: '2027-03-01', hoogstensTot: '2032-03-01' };
  expect(checkVerlenging(ending, '2028-03-01', '2027-01-01')).toBeNull();
  expect(checkVerlenging(ending, '2032-03-01', '2027-01-01')).toBeNull();
  expect(checkVerlenging(ending, '2032-03-02', '2027-01-01')).toBe('te-ver');
  expect(checkVerlenging(ending, '2027-03-01', '2027-01-01')).toBe('niet-later');
  expect(checkVerlenging(ending, '2027-05-01', '2027-06-01')).toBe('niet-later');
  expect(checkVerlenging({ tot: null, hoogstensTot: null }, '2028-01-01', '2027-01-01')).toBe('geen-termijn');
});

test('L14: every regime has a proposal, with its source, that the gemeente still has to decide', () => {
  for (const regime of regimeSchema.options) {
    const { keuze, besloten } = proposedTermijnen[regime];
    expect(termijnKeuzeSchema.safeParse(keuze).success).toBe(true);
    expect(besloten).toBeNull();
    expect(keuze.bron).not.toBe('');
  }
});

test('L13: a longest time that is shorter than the term is refused', () => {
  const { keuze } = proposedTermijnen.wgs;
  const wrong = { ...keuze, hoogstens: { aantal: 59, eenheid: 'maanden' } };
  expect(termijnKeuzeSchema.safeParse(wrong).success).toBe(false);
});
