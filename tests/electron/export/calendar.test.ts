import { expect, test } from 'vitest';
import { calendarFile, type CalendarMoment } from '../../../electron/export/calendar.ts';
import { utcOf } from '../../../shared/verslag/clock-time.ts';

const moment: CalendarMoment = {
  casusnummer: '2026-014',
  id: '4d5ea6f0-7c1e-4b43-9a9e-0b8f3f0d6c11',
  datum: '2026-12-10',
  start: utcOf('2026-12-10', '10:00'),
  dayAfter: '2026-12-11',
  plaats: 'Gemeentehuis; zaal 2, “’t Hof”',
};

/** The properties of the one event, unfolded and unescaped (RFC 5545 3.1 and 3.3.11). */
function eventOf(file: string): Map<string, string> {
  const lines = file.replace(/\r\n[ \t]/g, '').split('\r\n');
  const event = lines.slice(lines.indexOf('BEGIN:VEVENT') + 1, lines.indexOf('END:VEVENT'));
  return new Map(
    event.map((line) => {
      const at = line.indexOf(':');
      return [line.slice(0, at), line.slice(at + 1).replace(/\\([;,\\])/g, '$1')];
    }),
  );
}

test('the next overleg: number, day, time in UTC and place; nobody, and nothing of what about', () => {
  const file = calendarFile(moment);
  expect(file.startsWith('BEGIN:VCALENDAR\r\n')).toBe(true);
  expect(file.trimEnd().endsWith('END:VCALENDAR')).toBe(true);
  const event = eventOf(file);
  expect(event.get('SUMMARY')).toBe('Overleg 2026-014');
  // Ten o'clock in winter is nine in UTC.
  expect(event.get('DTSTART')).toBe('20261210T090000Z');
  expect(event.get('LOCATION')).toBe(moment.plaats);
  expect(event.get('UID')).toBe(`${moment.id}@casustafel`);
  expect([...event.keys()].toSorted()).toEqual(
    ['CLASS', 'DTSTAMP', 'DTSTART', 'DURATION', 'LOCATION', 'SUMMARY', 'UID'].toSorted(),
  );
});

test('in summer the clock is two hours ahead', () => {
  const file = calendarFile({ ...moment, start: utcOf('2026-07-02', '10:00') });
  expect(eventOf(file).get('DTSTART')).toBe('20260702T080000Z');
});

test('only the day is known: the whole day, and no place', () => {
  const event = eventOf(calendarFile({ ...moment, start: null, plaats: '' }));
  expect(event.get('DTSTART;VALUE=DATE')).toBe('20261210');
  expect(event.get('DTEND;VALUE=DATE')).toBe('20261211');
  expect(event.has('LOCATION')).toBe(false);
});
