/** A driehoeknotitie has two pages. */
export const mayHavePages = 2;

interface Overflow {
  /** The block that crosses the end of the last page, as its heading says it. */
  readonly blok: string;
  /** How many lines stand beyond it, of this block and those after it. */
  readonly regels: number;
}

/** What does not fit, if something does not. `beyond`: per block, in order, the lines past the last page it may have. */
export function overflowOf(
  pages: number,
  beyond: readonly { readonly title: string; readonly lines: number }[],
): Overflow | null {
  if (pages <= mayHavePages) return null;
  const first = beyond.find(({ lines }) => lines > 0);
  // Empty rows to write in have no text; they belong to the last block.
  const blok = first?.title ?? beyond.at(-1)?.title ?? '';
  return { blok: blok === '' ? 'Kop' : blok, regels: beyond.reduce((sum, { lines }) => sum + lines, 0) };
}
