/** A part of a text that is read in one direction. */
export interface TextPiece {
  readonly text: string;
  readonly fromRight: boolean;
}

/** Marks, embeddings, overrides and isolates of direction: they let a name or a number be read as another one. */
const directionControls = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** No language needs more on one letter; a higher stack lies over the lines above and below. */
const stackedMarks = /(\p{M}{4})\p{M}+/gu;

const letters = '\\p{Script=Hebrew}\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Thaana}\\p{Script=Nko}';
const wordFromRight = `[${letters}][${letters}\\p{M}]*`;

/** Words from right to left with what stands between them; a number beside them is not theirs. */
const runFromRight = new RegExp(`${wordFromRight}(?:[\\s'’.-]+${wordFromRight})*`, 'gu');

/** The text without what steers its direction from the inside. */
export function plainText(text: string): string {
  return text.replace(directionControls, '').replace(stackedMarks, '$1');
}

/**
 * The text in runs of one direction, so that a name from right to left turns nothing around of what stands beside it
 * (Unicode UAX 9). Most texts are one run.
 */
export function textPieces(text: string): TextPiece[] {
  const plain = plainText(text);
  const pieces: TextPiece[] = [];
  let at = 0;
  for (const match of plain.matchAll(runFromRight)) {
    if (match.index > at) pieces.push({ text: plain.slice(at, match.index), fromRight: false });
    pieces.push({ text: match[0], fromRight: true });
    at = match.index + match[0].length;
  }
  if (at < plain.length || pieces.length === 0) pieces.push({ text: plain.slice(at), fromRight: false });
  return pieces;
}
