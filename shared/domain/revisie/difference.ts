/** A stretch of a text; `own`: it does not stand in the text it is compared with. */
export interface Stretch {
  readonly text: string;
  readonly own: boolean;
}

/** Above this many words a text is compared as a whole, so that a bijlage holds nothing up. */
const mostWords = 1_000;

/** The words of `text` with what is not in `other` marked, in the order of `text`; joined they are `text` again. */
export function difference(text: string, other: string): Stretch[] {
  if (text === '') return [];
  if (text === other) return [{ text, own: false }];
  const words = split(text);
  const others = split(other);
  if (words.length > mostWords || others.length > mostWords) return [{ text, own: true }];
  const shared = longestCommon(words, others);
  return joined(words.map((word, at) => ({ text: word, own: !shared.has(at) })));
}

/** Words and the white space between them, nothing lost. */
function split(text: string): string[] {
  return text.split(/(\s+)/).filter((part) => part !== '');
}

/** Places in `words` of the longest row of words that stands in `others` in the same order. */
function longestCommon(words: readonly string[], others: readonly string[]): ReadonlySet<number> {
  const width = others.length + 1;
  const lengths = new Uint16Array((words.length + 1) * width);
  const at = (row: number, column: number): number => lengths[row * width + column] ?? 0;
  for (let row = words.length - 1; row >= 0; row -= 1) {
    for (let column = others.length - 1; column >= 0; column -= 1) {
      lengths[row * width + column] =
        words[row] === others[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const shared = new Set<number>();
  for (let row = 0, column = 0; row < words.length && column < others.length;) {
    if (words[row] === others[column]) {
      shared.add(row);
      row += 1;
      column += 1;
    } else if (at(row + 1, column) >= at(row, column + 1)) row += 1;
    else column += 1;
  }
  return shared;
}

function joined(stretches: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  for (const stretch of stretches) {
    const last = result.at(-1);
    if (last?.own === stretch.own) result[result.length - 1] = { ...last, text: last.text + stretch.text };
    else result.push(stretch);
  }
  return result;
}
