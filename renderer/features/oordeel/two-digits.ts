/** kans and gevolg, each 1 to 3; null when not filled in. */
export interface KansGevolg {
  readonly kans: number | null;
  readonly gevolg: number | null;
}

/** Reads '32' (also '3 2' and '3x2') as kans 3, gevolg 2. Empty text empties both; anything else is null. */
export function readTwoDigits(text: string): KansGevolg | null {
  const typed = text.trim();
  if (typed === '') return { kans: null, gevolg: null };
  const match = /^([1-3])[\s,x×*/-]*([1-3])$/i.exec(typed);
  return match === null ? null : { kans: Number(match[1]), gevolg: Number(match[2]) };
}

export function writeTwoDigits({ kans, gevolg }: KansGevolg): string {
  return kans === null || gevolg === null ? '' : `${String(kans)}${String(gevolg)}`;
}

const kansWords = ['klein', 'middelgroot', 'groot'];
const gevolgWords = ['beperkt', 'ernstig', 'zeer ernstig'];

/** 'kans groot, gevolg ernstig'; '' while a digit is missing. */
export function kansGevolgInWords({ kans, gevolg }: KansGevolg): string {
  if (kans === null || gevolg === null) return '';
  return `kans ${kansWords[kans - 1] ?? ''}, gevolg ${gevolgWords[gevolg - 1] ?? ''}`;
}
