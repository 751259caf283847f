/** 'Kader Súdwest 2027' -> 'kader-sudwest-2027': a key for a kader file. '' when no letter or digit is left. */
export function slug(naam: string): string {
  return naam
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9\s-]/g, '')
    .replace(/[\s-]+/g, '-')
    .replace(/^-/, '')
    .slice(0, 50)
    .replace(/-$/, '');
}

/** The first of base, base-2, base-3 that is free. */
export function freeKey(base: string, taken: readonly string[]): string {
  let key = base;
  for (let number = 2; taken.includes(key); number += 1) key = `${base}-${String(number)}`;
  return key;
}
