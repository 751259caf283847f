import { cleanText } from '../domain/basis/clean-text.ts';
import { stripBullet } from './strip-bullet.ts';

/** A longer text becomes a bijlage instead of lines. */
export const MAX_PASTED = 2_000;

export type Pasted =
  | { readonly kind: 'regels'; readonly lines: readonly string[] }
  | { readonly kind: 'bijlage'; readonly text: string };

/**
 * What pasted text becomes: one entry for each line that has content, without bullets and numbering; or, above
 * 2,000 characters, one bijlage with its line breaks kept.
 */
export function splitPasted(text: string): Pasted {
  const rows = text.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/);
  if (text.trim().length > MAX_PASTED)
    return { kind: 'bijlage', text: rows.map(cleanText).join('\n').trim() };
  return {
    kind: 'regels',
    lines: rows.map((row) => cleanText(stripBullet(row))).filter((row) => row !== ''),
  };
}
