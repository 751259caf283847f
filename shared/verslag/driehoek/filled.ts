import type { Kenmerk, Tone } from '../blocks.ts';

/** The lines in which something was typed. */
export function filled(lines: readonly string[]): string[] {
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}

/** The label with its lines under each other, or nothing when there are none. */
export function kenmerkOf(label: string, lines: readonly string[], tone: Tone = 'plain'): Kenmerk[] {
  const typed = filled(lines);
  return typed.length === 0 ? [] : [{ label, value: typed.map((text) => ({ text, tone })) }];
}
