import { expect, test } from 'vitest';
import { parseAddressLine } from '../../../shared/invoer/adressen/parse-address-line.ts';
import { completeEntry } from '../../../shared/invoer/complete-entry.ts';
import { parseEntry } from '../../../shared/invoer/parse-entry.ts';
import { splitPasted } from '../../../shared/invoer/split-pasted.ts';
import { parseTable } from '../../../shared/invoer/table/parse-table.ts';
import { contextOf } from './casus-table.ts';

const LENGTH = 100_000;
const LIMIT_MS = 50;
const RUNS = 5;
const context = contextOf({ defaultSoort: 'afspraak' });

const UNITS = [
  'a',
  ' ',
  'ab ',
  ',',
  ', ',
  'a, ',
  ':',
  'ggz, ',
  'ggz: ',
  '#',
  '/v ',
  '. ',
  "'",
  '"',
  '(',
  '<',
  '- ',
  '1. ',
  '\t',
  '\n',
  'vr, ',
  '27-11, ',
  '🙂',
  '\uD800',
  'e\u0301',
  'שלום ',
  '\u0000',
  '\u202E',
  '\u00A0',
];

/** The fastest of a few runs: a busy machine makes code slow, never fast. */
function fastest(run: () => unknown): number {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...times);
}

test.each(UNITS)('100,000 characters of %j are understood within 50 ms', (unit) => {
  const line = `ggz: ${unit.repeat(LENGTH / unit.length)}x, vrijdag`;
  expect(fastest(() => parseEntry(line, context))).toBeLessThan(LIMIT_MS);
  expect(fastest(() => completeEntry(line, context))).toBeLessThan(LIMIT_MS);
  const begrip = parseEntry(line, context);
  expect(begrip.bronnen).toEqual(['ggz']);
  expect(begrip.termijn?.date).toBe('2026-11-27');
});

// No line of an overleg: slower than typing, but never a screen that hangs.
const PASTE_LIMIT_MS = 250;

test.each(UNITS)('100,000 pasted characters of %j never hang', (unit) => {
  const text = `x${unit.repeat(LENGTH / unit.length)}x`;
  expect(fastest(() => splitPasted(text))).toBeLessThan(PASTE_LIMIT_MS);
  expect(fastest(() => parseTable(text, context))).toBeLessThan(PASTE_LIMIT_MS);
  expect(fastest(() => parseAddressLine(text))).toBeLessThan(PASTE_LIMIT_MS);
  expect(splitPasted(text).kind).toBe('bijlage');
});
