const PIECES = [
  'cor',
  'ggz',
  'wij',
  'zelf',
  'jan',
  'om',
  'M',
  '/v',
  '/s',
  '#',
  '#won',
  ':',
  ': ',
  ' :',
  ',',
  ', ',
  ' ',
  '  ',
  'vrijdag',
  'vr',
  '27-11',
  '31-2',
  'eind',
  'november',
  'over',
  '2',
  'weken',
  'voor',
  'uiterlijk',
  'week',
  '49',
  'volgend overleg',
  'huis staat vol',
  '10:00',
  '"',
  "'",
  '’',
  '“',
  '\t',
  '\n',
  '\r\n',
  '\u0000',
  '\u202E',
  '\u200B',
  '\u00A0',
  'é',
  'e\u0301',
  '\u0301',
  '🙂',
  '👩‍👩‍👧',
  '\uD83D',
  'שלום',
  'أحمد',
  '１',
  'İ',
  'ß',
  '<',
  '>',
  '(',
  ')',
  '@',
  'a@b.nl',
  ';',
  '|',
  '\\',
  '$&',
  '%',
  '0',
  '-',
  '–',
  '•',
  '1.',
  'a)',
  '9999',
  '٣',
];

const STARTS = ['/v ', '/s ', 'cor:', 'ggz, wij: ', 'zelf: ', 'jan: ', ': ', 'pol:', '#', '  smi: '];
const ENDS = [
  ', vrijdag',
  ', 27-11',
  ', over 2 weken',
  ', eind november',
  ', volgend overleg',
  ', 31-2',
  ', 25 dec.',
];

/**
 * Lines of thrown-together pieces, half of them with grammar at the start or the end; the same ones every run
 * (a linear congruential generator with a fixed seed).
 */
export function nonsenseLines(count: number): string[] {
  let state = 20261123;
  const next = (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const some = (pieces: string[], most: number): string =>
    Array.from({ length: next(most + 1) }, () => pieces[next(pieces.length)]).join('');
  return Array.from({ length: count }, () => some(STARTS, 1) + some(PIECES, 12) + some(ENDS, 1));
}

/** The letters and digits of a text in order, whatever their form; what must never be lost. */
export function content(text: string): string {
  return (text.normalize('NFD').match(/[\p{L}\p{N}]/gu) ?? []).join('');
}
