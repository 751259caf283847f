import { expect, test } from 'vitest';
import { isPressing, mayExtend, verzoekEinde } from '../../../../shared/domain/verzoek/verzoek-termijn.ts';

const open = { status: 'open' as const, verlengdReden: '' };

test.each([
  ['2026-03-05', '2026-04-05'],
  ['2026-01-31', '2026-02-28'],
  ['2028-01-31', '2028-02-29'],
  ['2026-08-31', '2026-09-30'],
  ['2026-12-15', '2027-01-15'],
  ['2026-12-31', '2027-01-31'],
])('L8: a request received on %s is answered by %s: one calendar month', (ontvangenOp, einde) => {
  expect(verzoekEinde({ ontvangenOp, verlengdReden: '' })).toBe(einde);
});

test.each([
  ['2026-03-05', '2026-06-05'],
  ['2026-11-30', '2027-02-28'],
  ['2026-10-31', '2027-01-31'],
])('L8: extended, one of %s is answered by %s: two months more', (ontvangenOp, einde) => {
  expect(verzoekEinde({ ontvangenOp, verlengdReden: 'ingewikkeld' })).toBe(einde);
});

test('L8: extending is possible once, up to the last day of the first month', () => {
  const verzoek = { ...open, ontvangenOp: '2026-01-31' };
  expect(mayExtend(verzoek, '2026-02-28')).toBe(true);
  expect(mayExtend(verzoek, '2026-03-01')).toBe(false);
  expect(mayExtend({ ...verzoek, verlengdReden: 'ingewikkeld' }, '2026-02-10')).toBe(false);
  expect(mayExtend({ ...verzoek, status: 'geweigerd' }, '2026-02-10')).toBe(false);
});

test('L8: a week before its last day it presses, and after it still; an answered one does not', () => {
  const verzoek = { ...open, ontvangenOp: '2026-03-05' };
  expect(isPressing(verzoek, '2026-03-28')).toBe(false);
  expect(isPressing(verzoek, '2026-03-29')).toBe(true);
  expect(isPressing(verzoek, '2026-05-01')).toBe(true);
  expect(isPressing({ ...verzoek, status: 'ingewilligd' }, '2026-05-01')).toBe(false);
});
