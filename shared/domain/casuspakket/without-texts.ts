/** Words alone: how a text was typed or broken does not matter. */
export function plainText(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A shorter text stands in many others by chance: it has to be the whole of one. */
const shortest = 12;

/** Says whether a text repeats one of these, which are plain. */
export function repeats(texts: readonly string[]): (text: string) => boolean {
  const sought = texts.filter((text) => text !== '');
  return (text) => {
    const plain = plainText(text);
    return sought.some((one) => plain === one || (one.length >= shortest && plain.includes(one)));
  };
}

/** Fields of a notitie that may be empty and hold what somebody typed. */
const typed: ReadonlySet<string> = new Set(['advies', 'lijn', 'toelichting', 'woordvoerder']);

/** The value without the parts of its lists in which such a text stands, and with typed fields that repeat one empty. */
export function withoutTexts(value: unknown, says: (text: string) => boolean): unknown {
  if (Array.isArray(value)) {
    return value.filter((one) => !tells(one, says)).map((one) => withoutTexts(one, says));
  }
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).map(([name, one]): [string, unknown] =>
    typed.has(name) && typeof one === 'string' && says(one) ? [name, ''] : [name, withoutTexts(one, says)],
  );
  return Object.fromEntries(kept);
}

function tells(value: unknown, says: (text: string) => boolean): boolean {
  if (typeof value === 'string') return says(value);
  return typeof value === 'object' && value !== null && Object.values(value).some((one) => tells(one, says));
}
