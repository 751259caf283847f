/** Longer than the longest date phrase; what is longer is a sentence. */
const MAX_PHRASE = 60;

/**
 * A phrase as the readers want it: lower case, no diacritics, no dots after words ('vr.', 'a.s.' becomes 'as'),
 * one space between words. Null when it is too long to be a date or holds signs that no date has.
 */
export function normalisePhrase(phrase: string): string | null {
  const trimmed = phrase.slice(0, MAX_PHRASE * 2).trim();
  if (trimmed === '' || trimmed.length > MAX_PHRASE || phrase.trim().length > MAX_PHRASE) return null;
  const folded = trimmed
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[‐-―]/g, '-')
    .replace(/(?<=[a-z])\./g, '')
    .replace(/(?<=\d)\.$/, '');
  return /^[a-z0-9 \t\u00a0/.-]+$/.test(folded) ? folded.split(/\s+/u).join(' ') : null;
}
