/** The text with `piece` in place of what is selected, and where the cursor stands after it. */
export function insertAt(
  text: string,
  from: number,
  to: number,
  piece: string,
): { readonly text: string; readonly cursor: number } {
  return { text: text.slice(0, from) + piece + text.slice(to), cursor: from + piece.length };
}

/** How far into the text a line and column are, both from 1; the end of the text for a place beyond it. */
export function offsetOf(
  text: string,
  { line, column }: { readonly line: number; readonly column: number },
): number {
  const before = text.split('\n').slice(0, line - 1);
  const start = before.reduce((length, one) => length + one.length + 1, 0);
  return Math.min(start + column - 1, text.length);
}
