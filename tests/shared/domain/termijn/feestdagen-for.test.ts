import { expect, test } from 'vitest';
import { feestdagSchema } from '../../../../shared/domain/termijn/feestdag.ts';
import { feestdagenFor } from '../../../../shared/domain/termijn/feestdagen-for.ts';

test('the feestdagen of 2026, with 5 mei and without Goede Vrijdag (3 apr)', () => {
  expect(feestdagenFor([2026])).toEqual([
    { date: '2026-01-01', name: 'Nieuwjaar' },
    { date: '2026-04-05', name: 'Pasen' },
    { date: '2026-04-06', name: 'Tweede paasdag' },
    { date: '2026-04-27', name: 'Koningsdag' },
    { date: '2026-05-05', name: 'Bevrijdingsdag' },
    { date: '2026-05-14', name: 'Hemelvaartsdag' },
    { date: '2026-05-24', name: 'Pinksteren' },
    { date: '2026-05-25', name: 'Tweede pinksterdag' },
    { date: '2026-12-25', name: 'Kerstmis' },
    { date: '2026-12-26', name: 'Tweede kerstdag' },
  ]);
});

test('Koningsdag on a Sunday is kept on the Saturday before it', () => {
  expect(feestdagenFor([2025]).find((day) => day.name === 'Koningsdag')?.date).toBe('2025-04-26');
});

test('several years come in order, each once, in the shape of the contract', () => {
  const days = feestdagenFor([2027, 2026, 2027]);
  expect(days).toHaveLength(20);
  expect(days.map((day) => day.date)).toEqual(days.map((day) => day.date).toSorted());
  expect(days.map((day) => feestdagSchema.parse(day))).toEqual(days);
  expect(feestdagenFor([])).toEqual([]);
});

test('a feestdag without name or with an impossible date is refused', () => {
  expect(feestdagSchema.safeParse({ date: '2026-02-30', name: 'x' }).success).toBe(false);
  expect(feestdagSchema.safeParse({ date: '2026-02-20', name: '' }).success).toBe(false);
});
