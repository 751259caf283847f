import { expect, test } from 'vitest';
import { isAnswered, nextDatalekNummer } from '../../../../shared/domain/datalek/datalek.ts';
import { datalekEinde, datalekClock, dutchMoment } from '../../../../shared/domain/datalek/datalek-clock.ts';

test('L25: numbers go on within a year and begin again with the next', () => {
  expect(nextDatalekNummer('2026-11-26', null)).toBe('DL-2026-01');
  expect(nextDatalekNummer('2026-12-31', 'DL-2026-09')).toBe('DL-2026-10');
  expect(nextDatalekNummer('2026-12-31', 'DL-2026-99')).toBe('DL-2026-100');
  expect(nextDatalekNummer('2027-01-01', 'DL-2026-10')).toBe('DL-2027-01');
});

test('L25: the clock runs 72 real hours, also over the night the clock goes forward or back', () => {
  const spring = dutchMoment('2026-03-27', '14:05');
  expect(spring).toBe('2026-03-27T13:05:00.000Z');
  expect(datalekEinde(spring)).toBe('2026-03-30T13:05:00.000Z');
  expect(datalekClock(spring, spring).words).toBe('nog 72 uur, tot ma 30 mrt 2026 om 15.05 uur');
  const autumn = dutchMoment('2026-10-24', '14:05');
  expect(datalekEinde(autumn)).toBe('2026-10-27T12:05:00.000Z');
  expect(datalekClock(autumn, autumn).words).toBe('nog 72 uur, tot di 27 okt 2026 om 13.05 uur');
});

test('L25: the hour that comes twice is read as the first of the two', () => {
  expect(dutchMoment('2026-10-25', '02:30')).toBe('2026-10-25T00:30:00.000Z');
});

test.each([
  ['2026-11-27T20:05:00.000Z', 'nog 41 uur, tot zo 29 nov 2026 om 14.05 uur', false],
  ['2026-11-29T12:35:00.000Z', 'nog 30 minuten, tot zo 29 nov 2026 om 14.05 uur', false],
  ['2026-11-29T16:30:00.000Z', '3 uur te laat: het kon tot zo 29 nov 2026 om 14.05 uur', true],
])('L25: at %s the clock says: %s', (now, words, late) => {
  expect(datalekClock('2026-11-26T13:05:00.000Z', now)).toEqual({ words, late });
});

test('L25: it is answered when both duties were done or reasoned away', () => {
  const open = { melding: 'open' } as const;
  const not = { melding: 'niet', reden: 'geen risico' } as const;
  expect(isAnswered({ meldingAp: open, meldingBetrokkenen: not })).toBe(false);
  expect(isAnswered({ meldingAp: not, meldingBetrokkenen: open })).toBe(false);
  expect(isAnswered({ meldingAp: not, meldingBetrokkenen: not })).toBe(true);
});
