import { expect, test } from 'vitest';
import { StoreError, storeProblemCodes } from '../../../../shared/domain/toegang/store-problem.ts';
import { storeProblemTexts } from '../../../../shared/domain/toegang/store-problem-text.ts';

test('R5: every problem has a title of its own', () => {
  const titles = storeProblemCodes.map((code) => storeProblemTexts[code].title);
  expect(new Set(titles).size).toBe(storeProblemCodes.length);
});

test.each(storeProblemCodes)('%s says what happened, what it means for the data, and what to do', (code) => {
  const text = storeProblemTexts[code];
  for (const part of [text.happened, text.data, text.advice]) expect(part).toMatch(/^[A-Z].{20,}\.$/);
});

test.each(storeProblemCodes)('R6: %s offers to remove nothing', (code) => {
  expect(storeProblemTexts[code].advice).not.toMatch(/verwijder|wis|gooi|overschrijf|opnieuw beginnen/i);
});

test('R20: an error carries its code and a bare detail', () => {
  expect(new StoreError('disk-full').message).toBe('disk-full');
  const error = new StoreError('disk-full', 'ENOSPC');
  expect([error.name, error.message, error.code, error.detail]).toEqual([
    'StoreError',
    'disk-full (ENOSPC)',
    'disk-full',
    'ENOSPC',
  ]);
});
