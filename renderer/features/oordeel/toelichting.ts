/** What stands beside an answer: half a sentence, the numbers of lines of the beeld, or both. */
export interface Toelichting {
  readonly toelichting: string;
  readonly regels: number[];
}

/** The line numbers, when the text is nothing else; null otherwise. */
function onlyNumbers(text: string): number[] | null {
  const bare = text
    .replace(/^regels?\s/i, '')
    .replace(/,|\sen\s/g, ' ')
    .trim();
  if (!/^\d[\d\s]*$/.test(bare)) return null;
  const numbers = bare.split(/\s+/).map(Number);
  return [...new Set(numbers)].filter((nummer) => nummer > 0);
}

/**
 * Reads what was typed behind an answer. '2 4', '2, 4' and '2 en 4' cite lines; '2 4: zes keer sinds mei' cites
 * and says; any other text with numbers in it ('3 kinderen in huis') stays text.
 */
export function readToelichting(text: string): Toelichting {
  const typed = text.trim();
  if (typed === '') return { toelichting: '', regels: [] };
  const cited = onlyNumbers(typed);
  if (cited !== null) return { toelichting: '', regels: cited };
  const [before = '', ...after] = typed.split(/:\s+/);
  const citedBefore = after.length === 0 ? null : onlyNumbers(before);
  if (citedBefore !== null)
    return { toelichting: typed.slice(before.length + 1).trim(), regels: citedBefore };
  return { toelichting: typed, regels: [] };
}

/** The text that reads back as the same. */
export function writeToelichting({ toelichting, regels }: Toelichting): string {
  const cited = regels.join(' ');
  return cited === '' || toelichting === '' ? `${cited}${toelichting}` : `${cited}: ${toelichting}`;
}

/** The same as the room reads it: 'regels 2 en 4: zes keer sinds mei'. */
export function toelichtingInWords({ toelichting, regels }: Toelichting): string {
  if (regels.length === 0) return toelichting;
  const last = regels.at(-1);
  const cited =
    regels.length === 1
      ? `regel ${String(last)}`
      : `regels ${regels.slice(0, -1).join(', ')} en ${String(last)}`;
  return toelichting === '' ? cited : `${cited}: ${toelichting}`;
}
