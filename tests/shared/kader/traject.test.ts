import { expect, test } from 'vitest';
import { findKader } from '../../../shared/kader/catalog.ts';
import { trajectOf } from '../../../shared/kader/traject.ts';

test('nine months under Heemskerk and Beverwijk, no limit under a kader that sets none', () => {
  const heemskerk = findKader('heemskerk-beverwijk', '1.0')!;
  expect(trajectOf(heemskerk, '2026-11-30')).toEqual({
    naam: 'Traject van de netwerkregisseur',
    tot: '2027-08-30',
  });
  expect(trajectOf(heemskerk, '2026-05-31')?.tot).toBe('2027-02-28');
  expect(trajectOf(findKader('dalfsen', '1.0')!, '2026-11-30')).toBeNull();
});
