import { textWidth } from '../page.ts';

/** Twentieths of a point, the unit of Word, from millimetres. */
export function twips(millimetres: number): number {
  return Math.round((millimetres / 25.4) * 1440);
}

export const textTwips = twips(textWidth);

/** Column widths in twips that fill the text exactly, whatever the parts round to. */
export function columnTwips(parts: readonly number[]): number[] {
  const widths = parts.map((part) => Math.round(part * textTwips));
  const rest = textTwips - widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width, index) => (index === widths.length - 1 ? width + rest : width));
}
