import { expect, test } from 'vitest';
import {
  laterMoment,
  narrowestDeling,
  narrowestLine,
  withholdingKeuze,
} from '../../../../shared/domain/casusbestand/narrowest.ts';

const line = { vervallen: 0, niet_in_verslag: 0, vrijgegeven: 1, klasse: 'gewoon', entered_at: '2026-01-01' };

test.each([
  [{ vervallen: 1 }],
  [{ niet_in_verslag: 1 }],
  [{ vrijgegeven: 0 }],
  [{ klasse: 'politie' }],
  [{ entered_at: '2026-01-02' }],
])('%j on either side holds', (said) => {
  expect(narrowestLine({ ...line, ...said }, line)).toEqual({ ...line, ...said });
  expect(narrowestLine(line, { ...line, ...said })).toEqual({ ...line, ...said });
});

const niet = { wijze: 'niet', tot: null, grond: '' };
const until = { wijze: 'niet-tot', tot: '2027-01-01', grond: '' };
const untilLater = { ...until, tot: '2027-06-01' };
const ground = { wijze: 'volgens-wijzer', tot: null, grond: 'bron-akkoord' };

test.each([
  [niet, null, niet],
  [niet, ground, niet],
  [niet, until, niet],
  [until, untilLater, untilLater],
  [until, ground, until],
  [{ ...until, grond: 'bron-akkoord' }, null, until],
  [ground, null, null],
  [ground, ground, ground],
  [null, null, null],
])('%j and %j: together %j', (one, other, together) => {
  expect(narrowestDeling(one, other)).toEqual(together);
  expect(narrowestDeling(other, one)).toEqual(together);
});

test('by hand only what was withheld holds for other words', () => {
  expect(withholdingKeuze({ keuze: 'mee' }, { keuze: 'niet' })).toEqual({ keuze: 'niet' });
  expect(withholdingKeuze({ keuze: 'mee' }, { keuze: 'mee' })).toBeNull();
});

test('the later moment counts', () => {
  expect(laterMoment({ moment: 'b' }, { moment: 'a' })).toEqual({ moment: 'b' });
  expect(laterMoment(null, { moment: 'a' })).toEqual({ moment: 'a' });
});
