/** '1.0', '01' and '1' are one number to a reader. */
function canonical(versie: string): string {
  const parts = versie.split('.').map((part) => part.replace(/^0+(?=\d)/, ''));
  while (parts.length > 1 && parts.at(-1) === '0') parts.pop();
  return parts.join('.');
}

/** Do both numbers name the same version? */
export function isSameVersie(one: string, other: string): boolean {
  return canonical(one) === canonical(other);
}

/** The number to propose after this one: the last part one higher, until it is free. '1.0' -> '1.1', '2' -> '3'. */
export function nextVersie(versie: string, taken: readonly string[]): string {
  const parts = versie.split('.');
  const last = BigInt(parts.pop() ?? '0');
  for (let step = 1n; ; step += 1n) {
    const next = [...parts, String(last + step)].join('.');
    if (!taken.some((known) => isSameVersie(known, next))) return next;
  }
}
