import { expect, test } from 'vitest';
import { parseEntry } from '../../../shared/invoer/parse-entry.ts';
import { partEndingAt } from '../../../shared/invoer/part-ending-at.ts';
import { contextOf } from './casus-table.ts';

const LINE = '/s ggz: belt vader, vrijdag';

test.each([
  [2, 'soort'],
  [7, 'bron'],
  [LINE.length, 'termijn'],
  [8, null],
  [0, null],
])('with the caret at %i Backspace turns back: %s', (caret, kind) => {
  expect(partEndingAt(parseEntry(LINE, contextOf()), caret)).toBe(kind);
});

test('a leefgebied line is typed on, not turned back', () => {
  expect(partEndingAt(parseEntry('#wonen', contextOf()), 6)).toBeNull();
});
