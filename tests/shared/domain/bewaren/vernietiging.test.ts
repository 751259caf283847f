import { expect, test } from 'vitest';
import { checkAkkoord } from '../../../../shared/domain/bewaren/check-akkoord.ts';
import { overdueBackups, reservekopieTot } from '../../../../shared/domain/bewaren/reservekopie-tot.ts';
import { vernietigingObstacles } from '../../../../shared/domain/bewaren/vernietiging-obstacles.ts';
import {
  nextVernietigingNummer,
  standOf,
  type Akkoord,
} from '../../../../shared/domain/bewaren/vernietiging.ts';

const anna: Akkoord = {
  gebruikerId: '00000000-0000-4000-8000-000000000001',
  naam: 'Anna Bakker',
  functie: 'voorzitter',
  datum: '2026-11-26',
  kenmerk: '',
};
const mo: Akkoord = { ...anna, gebruikerId: '00000000-0000-4000-8000-000000000002', naam: 'Mo Yildiz' };
const outside: Akkoord = { ...anna, gebruikerId: null, naam: 'Ria Archief', kenmerk: 'Z-2026-18' };
const none = { akkoordEen: null, akkoordTwee: null };

test('L27: two different people agree', () => {
  expect(checkAkkoord(none, anna, false)).toBeNull();
  expect(checkAkkoord({ ...none, akkoordEen: anna }, mo, false)).toBeNull();
  expect(checkAkkoord({ ...none, akkoordEen: anna }, anna, false)).toBe('zelfde-persoon');
  expect(checkAkkoord({ akkoordEen: anna, akkoordTwee: mo }, mo, false)).toBe('al-akkoord');
});

test('L27: from outside the app only where nobody else works with it, second, and with a kenmerk', () => {
  const first = { ...none, akkoordEen: anna };
  expect(checkAkkoord(first, outside, true)).toBeNull();
  expect(checkAkkoord(first, outside, false)).toBe('buiten-app');
  expect(checkAkkoord(none, outside, true)).toBe('buiten-app');
  expect(checkAkkoord(first, { ...outside, kenmerk: '' }, true)).toBe('buiten-app');
  expect(checkAkkoord(first, { ...outside, naam: ' anna bakker' }, true)).toBe('zelfde-persoon');
});

const free = {
  grond: 'termijn',
  retention: { verstreken: true },
  archiefnominatie: 'vernietigen',
  beperkt: false,
  openVerzoeken: 0,
  running: false,
} as const;

test('L10: a beperking or an open request stands in the way, and it says why', () => {
  expect(vernietigingObstacles(free)).toEqual([]);
  expect(vernietigingObstacles({ ...free, beperkt: true })).toEqual([expect.stringContaining('beperking')]);
  expect(vernietigingObstacles({ ...free, openVerzoeken: 2 })).toEqual([
    expect.stringContaining('2 verzoeken'),
  ]);
  expect(vernietigingObstacles({ ...free, running: true })).toEqual([
    expect.stringContaining('loopt nu een overleg'),
  ]);
});

test('L27: what is to be kept for good is not destroyed; a term that has not passed waits, a request does not', () => {
  expect(vernietigingObstacles({ ...free, archiefnominatie: 'blijvend-bewaren' })).toHaveLength(1);
  const early = { ...free, retention: { verstreken: false } };
  expect(vernietigingObstacles(early)).toEqual(['De bewaartermijn is nog niet voorbij.']);
  expect(vernietigingObstacles({ ...early, grond: 'verzoek' })).toEqual([]);
});

test('L27: deleting the rows is not yet the end: it is done when the key is renewed', () => {
  const dates = {
    akkoordEen: anna,
    akkoordTwee: mo,
    ingetrokkenAt: null,
    gewistAt: null,
    uitgevoerdAt: null,
  };
  const moment = '2026-11-26T09:00:00.000Z';
  expect(standOf({ ...dates, akkoordTwee: null })).toBe('voorgesteld');
  expect(standOf(dates)).toBe('akkoord');
  expect(standOf({ ...dates, gewistAt: moment })).toBe('gewist');
  expect(standOf({ ...dates, gewistAt: moment, uitgevoerdAt: moment })).toBe('uitgevoerd');
  expect(standOf({ ...dates, ingetrokkenAt: moment })).toBe('ingetrokken');
});

test('L27: numbers go on within a year', () => {
  expect(nextVernietigingNummer('2026-11-26', null)).toBe('V2026-001');
  expect(nextVernietigingNummer('2026-11-26', 'V2026-041')).toBe('V2026-042');
  expect(nextVernietigingNummer('2027-01-02', 'V2026-041')).toBe('V2027-001');
});

test('L13: backups of before go after ten days, all at once, and not again', () => {
  expect(reservekopieTot('2026-11-26')).toBe('2026-12-06');
  const one = {
    id: 'een',
    gewistAt: '2026-11-26T09:00:00.000Z',
    reservekopieTot: '2026-12-06',
    reservekopieWegAt: null,
  };
  const later = { ...one, id: 'twee', gewistAt: '2026-12-01T09:00:00.000Z', reservekopieTot: '2026-12-11' };
  expect(overdueBackups([one, later], '2026-12-06')).toBeNull();
  expect(overdueBackups([one, later], '2026-12-07')).toEqual({ ids: ['een'], before: one.gewistAt });
  expect(overdueBackups([one, later], '2026-12-12')).toEqual({
    ids: ['een', 'twee'],
    before: later.gewistAt,
  });
  const gone = { ...one, reservekopieWegAt: '2026-12-07T09:00:00.000Z' };
  expect(overdueBackups([gone], '2027-01-01')).toBeNull();
  expect(overdueBackups([{ ...one, gewistAt: null, reservekopieTot: null }], '2027-01-01')).toBeNull();
});
