import { MAX_PASTED, splitPasted } from '../../../shared/invoer/split-pasted.ts';
import {
  type AfspraakListed,
  parseTable,
  type TableContext,
} from '../../../shared/invoer/table/parse-table.ts';

/** What the store takes as one text. */
export const MAX_TEXT = 100_000;

/** What is pasted that is more than a few words: it is shown before it is saved. */
export type PastedLook =
  | { readonly kind: 'regels'; readonly lines: readonly string[] }
  | { readonly kind: 'bijlage'; readonly text: string }
  | { readonly kind: 'afspraken'; readonly rows: readonly AfspraakListed[] }
  | { readonly kind: 'too-long'; readonly length: number }
  | { readonly kind: 'too-many'; readonly count: number };

/** As many lines or rows as one request takes. */
const MAX_LINES = 500;
const MAX_ROWS = 200;

/** Reads pasted text; null when it is a single line that simply goes into the capture line. */
export function readPasted(text: string, context: TableContext): PastedLook | null {
  if (text.length > MAX_TEXT) return { kind: 'too-long', length: text.length };
  const rows = parseTable(text, context);
  if (rows !== null && rows.length > 0 && rows.length <= MAX_ROWS) return { kind: 'afspraken', rows };
  if (rows !== null && rows.length > MAX_ROWS) return { kind: 'too-many', count: rows.length };
  const pasted = splitPasted(text);
  if (pasted.kind === 'bijlage') return pasted;
  if (pasted.lines.length > MAX_LINES) return { kind: 'too-many', count: pasted.lines.length };
  return pasted.lines.length > 1 ? pasted : null;
}

/** A text in the line itself that is longer than a line can be. */
export function isTooLongForLine(text: string): boolean {
  return text.length > MAX_PASTED;
}
