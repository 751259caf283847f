import { TextRun, type IRunOptions } from 'docx';
import { textPieces } from '../text-pieces.ts';

/** The text as runs of one direction. */
export function textRuns(text: string, options: Omit<IRunOptions, 'text' | 'children'> = {}): TextRun[] {
  return textPieces(text).map(
    (piece) =>
      new TextRun({ ...options, text: piece.text, ...(piece.fromRight ? { rightToLeft: true } : {}) }),
  );
}
