import { expect, test } from 'vitest';
import { ownInstead } from '../../../shared/kader/own-instead.ts';

const version = (id: string, versie: string) => ({ id, versie });
const entry = (id: string, versie: string, basis: { id: string; versie: string } | null) => ({
  ...version(id, versie),
  basis,
  geldigVanaf: basis === null ? null : '2026-11-01',
});
const shipped = entry('almelo', '1.0', null);
const first = entry('maasdorp', '1.0', version('almelo', '1.0'));
const second = entry('maasdorp', '1.1', version('maasdorp', '1.0'));
const entries = [second, first, shipped];
const casus = { kaderId: 'almelo' };
const works = (one: { id: string; versie: string }) => ({ kaderId: one.id, kaderVersie: one.versie });
const today = '2026-11-26';

test('the own version that was made from the kader of the casus, also by way of an earlier own one', () => {
  expect(ownInstead(entries, casus, works(first), today)).toBe(first);
  expect(ownInstead(entries, casus, works(second), today)).toBe(second);
});

test('not before the day it holds', () => {
  expect(ownInstead(entries, casus, works(first), '2026-10-31')).toBeUndefined();
  expect(ownInstead(entries, casus, works(first), '2026-11-01')).toBe(first);
});

test('not one made from another kader, nor what is no own version, nor what is not here', () => {
  expect(ownInstead(entries, { kaderId: 'dalfsen' }, works(second), today)).toBeUndefined();
  expect(ownInstead(entries, { kaderId: 'dalfsen' }, works(shipped), today)).toBeUndefined();
  expect(ownInstead(entries, casus, works(version('maasdorp', '9.0')), today)).toBeUndefined();
  expect(ownInstead(entries, { kaderId: 'maasdorp' }, works(second), today)).toBeUndefined();
});

test('versions that a file says were made from each other are no endless search', () => {
  const one = entry('een', '1.0', version('twee', '1.0'));
  const two = entry('twee', '1.0', version('een', '1.0'));
  expect(ownInstead([one, two], casus, works(one), today)).toBeUndefined();
});
