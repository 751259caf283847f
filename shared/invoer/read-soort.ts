import type { Soort } from '../domain/informatie/soort.ts';
import { soortForLetter } from './soort-words.ts';

const SLASH_SOORT = /^\s*\/(\p{L})(?:\s+|$)/u;
/** The white space a hand or a paste puts round `/v`; the pattern never sees the rest of a long text. */
const MAX_START = 50;

type ReadSoort = { readonly soort: Soort; readonly slashAt: number; readonly end: number };

/** Reads `/v` at the start of a line, with where the rest begins; null for anything else (`/vandaag`, `/x`). */
export function readSoort(text: string): ReadSoort | null {
  const match = SLASH_SOORT.exec(text.slice(0, MAX_START));
  const soort = soortForLetter(match?.[1] ?? '');
  if (match === null || soort === null) return null;
  return { soort, slashAt: match[0].indexOf('/'), end: match[0].length };
}
