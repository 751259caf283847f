import type { Streep } from '../../../shared/domain/inzage/inzage-item.ts';

/** A text cut where marked stretches begin and end. */
export function piecesOf(
  tekst: string,
  veld: number,
  marks: readonly Streep[],
): { text: string; marked: boolean }[] {
  const pieces: { text: string; marked: boolean }[] = [];
  let from = 0;
  for (const { van, tot } of marks.filter((mark) => mark.veld === veld)) {
    if (van > from) pieces.push({ text: tekst.slice(from, van), marked: false });
    pieces.push({ text: tekst.slice(van, tot), marked: true });
    from = tot;
  }
  if (from < tekst.length) pieces.push({ text: tekst.slice(from), marked: false });
  return pieces;
}
