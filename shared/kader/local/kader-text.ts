import type { Kader } from '../schema.ts';

/** The largest kader file that is read or written: 2 MB. */
export const MAX_KADER_BYTES = 2 * 1024 * 1024;

/** The text of a kader file: what is read back from it is the same kader. */
export function kaderText(kader: Kader): string {
  return `${JSON.stringify(kader, null, 2)}\n`;
}

/** Length of a text in UTF-8. */
export function bytesOf(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
