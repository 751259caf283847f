const WEEKDAY_WORDS = [
  ['maandag', 'ma'],
  ['dinsdag', 'di'],
  ['woensdag', 'wo'],
  ['donderdag', 'do'],
  ['vrijdag', 'vr'],
  ['zaterdag', 'za'],
  ['zondag', 'zo'],
] as const;

const MONTH_WORDS = [
  ['januari', 'jan'],
  ['februari', 'feb', 'febr'],
  ['maart', 'mrt'],
  ['april', 'apr'],
  ['mei'],
  ['juni', 'jun'],
  ['juli', 'jul'],
  ['augustus', 'aug'],
  ['september', 'sep', 'sept'],
  ['oktober', 'okt'],
  ['november', 'nov'],
  ['december', 'dec'],
] as const;

const NUMBER_WORDS = 'een twee drie vier vijf zes zeven acht negen tien elf twaalf'.split(' ');
const LARGER_NUMBERS: ReadonlyMap<string, number> = new Map([
  ['veertien', 14],
  ['twintig', 20],
  ['dertig', 30],
]);

export const WEEKDAY_NAMES: readonly string[] = WEEKDAY_WORDS.map(([name]) => name);
export const MONTH_NAMES: readonly string[] = MONTH_WORDS.map(([name]) => name);

/** 1 (maandag) to 7 (zondag), or null. */
export function weekdayOf(word: string): number | null {
  const at = WEEKDAY_WORDS.findIndex((words) => words.some((one) => one === word));
  return at === -1 ? null : at + 1;
}

/** 1 (januari) to 12 (december), or null. */
export function monthOf(word: string): number | null {
  const at = MONTH_WORDS.findIndex((words) => words.some((one) => one === word));
  return at === -1 ? null : at + 1;
}

/** A count of one to three digits or in words ('een', 'twee', 'veertien'), or null. */
export function countOf(word: string): number | null {
  if (/^\d{1,3}$/.test(word)) return Number(word);
  const at = NUMBER_WORDS.indexOf(word);
  return at === -1 ? (LARGER_NUMBERS.get(word) ?? null) : at + 1;
}
