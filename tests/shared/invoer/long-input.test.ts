import { expect, test } from 'vitest';
import { parseAddressLine } from '../../../shared/invoer/adressen/parse-address-line.ts';
import { completeEntry } from '../../../shared/invoer/complete-entry.ts';
import { parseEntry } from '../../../shared/invoer/parse-entry.ts';
import { splitPasted } from '../../../shared/invoer/split-pasted.ts';
import { parseTable } from '../../../shared/invoer/table/parse-table.ts';
import { contextOf } from './casus-table.ts';

const LENGTH = 100_000;
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

// What would hang here takes minutes, and the runner's own limit ends it; how fast it is, the bench tells.
test.each(UNITS)('100,000 characters of %j are understood and do not hang', (unit) => {
  const line = `ggz: ${unit.repeat(LENGTH / unit.length)}x, vrijdag`;
  const begrip = parseEntry(line, context);
  expect(begrip.bronnen).toEqual(['ggz']);
  expect(begrip.termijn?.date).toBe('2026-11-27');
  expect(completeEntry(line, context)).toBeNull();
});

test.each(UNITS)('100,000 pasted characters of %j do not hang and stay a bijlage', (unit) => {
  const text = `x${unit.repeat(LENGTH / unit.length)}x`;
  expect(splitPasted(text).kind).toBe('bijlage');
  expect(parseTable(text, context) ?? []).toBeInstanceOf(Array);
  expect(parseAddressLine(text)).toBeInstanceOf(Array);
});
