import { expect, test } from 'vitest';
import { feestdagenFor } from '../../../../shared/domain/termijn/feestdagen-for.ts';
import { proposeNext } from '../../../../shared/domain/termijn/propose-next.ts';

const feestdagen = feestdagenFor([2026, 2027]);

test('the next overleg falls on the same weekday, so many weeks on', () => {
  expect(proposeNext(6, '2026-11-23', feestdagen)).toEqual({ date: '2027-01-04', shiftedFrom: null });
});

test('a feestdag is skipped backwards, so that the longest interval is kept', () => {
  expect(proposeNext(6, '2026-02-23', feestdagen)).toEqual({
    date: '2026-04-03',
    shiftedFrom: { date: '2026-04-06', name: 'Tweede paasdag' },
  });
});

test('even with an overleg each week the proposal lies after the last one', () => {
  expect(proposeNext(1, '2026-12-19', feestdagen).date).toBe('2026-12-24');
});
