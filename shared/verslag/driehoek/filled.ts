import type { Kenmerk, Tone } from '../blocks.ts';

/** The lines in which something was typed. */
export function filled(lines: readonly string[]): string[] {
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}

/** The lines after each other, each as a sentence of its own: two pages have no room for a line each. */
export function sentences(lines: readonly string[]): string {
  return filled(lines)
    .map((line) => (/[.!?]$/.test(line) ? line : `${line}.`))
    .join(' ');
}

/** The label with its lines under each other, or nothing when there are none. */
export function kenmerkOf(label: string, lines: readonly string[], tone: Tone = 'plain'): Kenmerk[] {
  const typed = filled(lines);
  return typed.length === 0 ? [] : [{ label, value: typed.map((text) => ({ text, tone })) }];
}
