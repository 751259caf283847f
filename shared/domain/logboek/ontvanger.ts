const shortestName = 3;

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * For whom an export was, as the logboek may keep it: it outlives the casus, so a betrokkene is not named.
 * `betrokkenen` are the names of the casus.
 */
export function ontvangerForLogboek(voor: string, betrokkenen: readonly string[]): string {
  const named = new Set(betrokkenen.flatMap(wordsOf).filter((word) => word.length >= shortestName));
  return wordsOf(voor).some((word) => named.has(word)) ? 'een betrokkene' : voor;
}
