import { expect, test } from 'vitest';
import { momentWords, readComing, readPast } from '../../../renderer/features/driehoek/read-moment.ts';

// Monday 23 November 2026, 07.40.
const now = { today: '2026-11-23', time: '07:40' };

test.each([
  ['7.15', '2026-11-23', '07:15'],
  ['22.40', '2026-11-22', '22:40'],
  ['2240', '2026-11-22', '22:40'],
  ['za 22:40', '2026-11-21', '22:40'],
  ['zaterdag om 22.40 uur', '2026-11-21', '22:40'],
  ['ma 7.00', '2026-11-23', '07:00'],
  ['gisteren 9.05', '2026-11-22', '09:05'],
  ['21-11 22.40', '2026-11-21', '22:40'],
  ['za 21 nov 22.40', '2026-11-21', '22:40'],
  ['21 maart', '2026-03-21', null],
  ['30-12', '2025-12-30', null],
  ['30-12-2024', '2024-12-30', null],
  ['', null, null],
])('a fact of %s is of %s %s: it lies behind us', (text, datum, tijd) => {
  expect(readPast(text, now)).toEqual({ datum, tijd });
});

test.each(['straks', '25.00', '31-02', '12-13', 'diep in de nacht'])('%s is not understood', (text) => {
  expect(readPast(text, now)).toBeNull();
});

test.each([
  ['27-11', '2026-11-27'],
  ['vrijdag', '2026-11-27'],
  ['ma', '2026-11-23'],
  ['morgen', '2026-11-24'],
  ['1-3', '2027-03-01'],
  ['29-02', null],
  ['', null],
])('an end of %s is to come: %s', (text, datum) => {
  expect(readComing(text, now.today)).toBe(datum);
});

test('what stands in the field is understood again as the same moment', () => {
  for (const text of ['7.15', '22.40', '3 nov 22.40', '30-12 8.00', '21 maart']) {
    const moment = readPast(text, now);
    expect(moment).not.toBeNull();
    expect(readPast(momentWords(moment!, now.today), now)).toEqual(moment);
  }
  expect(momentWords({ datum: '2026-11-21', tijd: '22:40' }, now.today)).toBe('za 21 nov 22.40');
  expect(momentWords({ datum: now.today, tijd: '07:15' }, now.today)).toBe('07.15');
  expect(momentWords({ datum: '2025-12-30', tijd: null }, now.today)).toBe('di 30 dec 2025');
});
