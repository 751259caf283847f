import parts from './word-parts.json' with { type: 'json' };

const bitsPerPart = 6;
const wordCount = 6;
/** Six words of two parts: what two people compare aloud. */
export const bytesForSixWords = (wordCount * 2 * bitsPerPart) / 8;

/**
 * The first 72 bits of a hash as six Dutch words of two parts, such as 'molen-brug': easy to read out and to hear.
 * Throws RangeError on fewer bytes.
 */
export function sixWords(hash: Uint8Array): string[] {
  if (hash.length < bytesForSixWords) throw new RangeError('too few bytes');
  const bits = [...hash.subarray(0, bytesForSixWords)]
    .map((byte) => byte.toString(2).padStart(8, '0'))
    .join('');
  const values = Array.from({ length: wordCount * 2 }, (_, index) =>
    Number.parseInt(bits.slice(index * bitsPerPart, (index + 1) * bitsPerPart), 2),
  );
  return Array.from({ length: wordCount }, (_, index) => {
    const first = parts.first[values[index * 2] ?? 0] ?? '';
    const second = parts.second[values[index * 2 + 1] ?? 0] ?? '';
    return `${first}-${second}`;
  });
}
