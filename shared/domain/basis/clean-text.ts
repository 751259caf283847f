// Pasted text may carry codes that turn the reading direction of the rest of a page (U+202A-202E,
// U+2066-2069); in minutes these could make a sentence show other words than it holds.
const INVISIBLE = /[\p{Cc}\u00AD\u200B\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu;
// Most lines need none of this; a table of thousands of cells stays fast.
const PLAIN = /^[ -~]*$/;
const LINE_BREAKS = /\r\n|[\t\n\v\f\r\u0085\u2028\u2029]/g;
const LONE_SURROGATES = /\p{Cs}/gu;

/** One line of content: NFC, line breaks and odd spaces as a space, no control characters, trimmed. */
export function cleanText(text: string): string {
  if (PLAIN.test(text)) return text.trim();
  return text
    .replace(LINE_BREAKS, ' ')
    .replace(INVISIBLE, '')
    .replace(LONE_SURROGATES, '\uFFFD')
    .replace(/\p{Zs}/gu, ' ')
    .normalize('NFC')
    .trim();
}
