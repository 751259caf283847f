import { plainText, textPieces } from '../text-pieces.ts';
import { escapeHtml } from './escape.ts';

/** Text for an element; what is read from right to left stands apart. */
export function textHtml(text: string): string {
  return textPieces(text)
    .map((piece) => (piece.fromRight ? `<bdi>${escapeHtml(piece.text)}</bdi>` : escapeHtml(piece.text)))
    .join('');
}

/** Text where no element can stand: the title of the page. */
export function titleHtml(text: string): string {
  return escapeHtml(plainText(text));
}
