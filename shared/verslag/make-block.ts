import type { Alinea, Cell, Kenmerk, Kop, Lijst, Paragraph, Tone } from './blocks.ts';

export function kop(level: Kop['level'], text: string): Kop {
  return { kind: 'kop', level, text };
}

export function alinea(text: string, tone: Tone = 'plain'): Alinea {
  return { kind: 'alinea', text, tone };
}

export function lijst(items: readonly string[], more: Partial<Lijst> = {}): Lijst {
  return { kind: 'lijst', numbered: false, small: false, items, ...more };
}

/** A cell of one paragraph; empty text gives an empty cell. */
export function cell(text: string, tone: Tone = 'plain'): Cell {
  return text === '' ? [] : [{ text, tone }];
}

/** What no longer holds: the word says it too, for who hears the paper and for a copy without lines. */
export function struck(text: string): Cell {
  return text === '' ? [] : [{ text: `Vervalt: ${text}`, tone: 'struck' }];
}

/** Cells under each other in one cell. */
export function stack(...cells: readonly Cell[]): Cell {
  return cells.flat();
}

/** A text as typed, one paragraph for each line that is not empty. */
function paragraphs(text: string, tone: Tone = 'plain'): Paragraph[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => ({ text: line, tone }));
}

/** The label with its value, or nothing when there is no value. */
export function kenmerkIf(label: string, text: string, tone: Tone = 'plain'): Kenmerk[] {
  const value = paragraphs(text, tone);
  return value.length === 0 ? [] : [{ label, value }];
}
