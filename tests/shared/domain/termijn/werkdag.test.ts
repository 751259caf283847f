import { expect, test } from 'vitest';
import { feestdagenFor } from '../../../../shared/domain/termijn/feestdagen-for.ts';
import {
  addWerkdagen,
  isWerkdag,
  nextWerkdag,
  previousWerkdag,
} from '../../../../shared/domain/termijn/werkdag.ts';

const feestdagen = feestdagenFor([2026, 2027]);

test.each([
  ['2026-11-23', true],
  ['2026-11-28', false],
  ['2026-11-29', false],
  ['2026-12-25', false],
  ['2026-04-03', true],
])('%s is a working day: %s', (date, expected) => {
  expect(isWerkdag(date, feestdagen)).toBe(expected);
});

test.each([
  ['2026-11-23', '2026-11-23'],
  ['2026-12-25', '2026-12-28'],
  ['2027-05-05', '2027-05-07'],
  ['2027-01-01', '2027-01-04'],
])('the first working day from %s is %s', (date, expected) => {
  expect(nextWerkdag(date, feestdagen)).toBe(expected);
});

test.each([
  ['2026-11-23', '2026-11-23'],
  ['2026-04-06', '2026-04-03'],
  ['2027-01-03', '2026-12-31'],
])('the last working day up to %s is %s', (date, expected) => {
  expect(previousWerkdag(date, feestdagen)).toBe(expected);
});

test('counting working days skips weekends and feestdagen', () => {
  expect(addWerkdagen('2026-12-23', 1, feestdagen)).toBe('2026-12-24');
  expect(addWerkdagen('2026-12-23', 2, feestdagen)).toBe('2026-12-28');
  expect(addWerkdagen('2026-11-28', 1, feestdagen)).toBe('2026-11-30');
});

test('an impossible date is an error', () => {
  expect(() => isWerkdag('2026-02-30', feestdagen)).toThrow();
});
