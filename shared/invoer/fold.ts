/**
 * Text made comparable: no case, no diacritics, one kind of apostrophe, one space between words.
 * Dots and hyphens count as spaces, so that 'm.smit', 'M. Smit' and 'm smit' are the same.
 */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[‘’ʼ`´]/g, "'")
    .split(/[\s.\-‐-―/]/u)
    .filter((word) => word !== '')
    .join(' ');
}

/** How many letters a text has, of any script. */
export function countLetters(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}
