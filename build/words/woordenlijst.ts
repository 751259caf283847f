/** One row of shared/woordenlijst.md. */
export interface Row {
  /** The word in its forms as written, in lower case. */
  readonly forms: readonly string[];
  /** What it would be called in English: not to be used in its place. */
  readonly gloss: string;
}

/** Reads the tables `| word | meaning | English gloss | source |`; a word cell may hold several forms, divided by commas. */
export function readWoordenlijst(markdown: string): Row[] {
  return markdown
    .split('\n')
    .filter((line) => line.startsWith('|') && !/^\|[\s:-]+\|/.test(line))
    .map((line) => line.split('|').map((cell) => cell.replace(/[`*]/g, '').trim().toLowerCase()))
    .filter(([, word, , gloss]) => word && gloss && word !== 'word')
    .map(([, word = '', , gloss = '']) => ({ forms: word.split(/\s*,\s*/), gloss }));
}

/** Every word of the list, with the regular plurals of Dutch, so that the list names each noun once. */
export function acceptedForms(rows: readonly Row[]): Set<string> {
  return new Set(rows.flatMap(({ forms }) => forms).flatMap((form) => [form, ...plurals(form)]));
}

// afspraak, afspraken; bron, bronnen; kader, kaders; brief, brieven; advies, adviezen.
function plurals(word: string): string[] {
  const last = word.at(-1) ?? '';
  const short = word.replace(/([aeou])\1([^aeiou])$/, '$1$2');
  const voiced = short.replace(/f$/, 'v').replace(/s$/, 'z');
  return [`${word}s`, `${word}n`, `${word}en`, `${word}${last}en`, `${short}en`, `${voiced}en`];
}
