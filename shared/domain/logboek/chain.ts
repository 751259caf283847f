import type { LogboekRegel } from './logboek.ts';

/** The text whose SHA-256 is the hash of a line; it holds the hash of the line before, so the lines form a chain. */
export function canonicalRegel(regel: Omit<LogboekRegel, 'hash'>): string {
  return JSON.stringify([
    regel.nummer,
    regel.moment,
    regel.gebruiker,
    regel.actie,
    regel.object,
    regel.objectId,
    regel.detail,
    regel.vorigeHash,
  ]);
}

/** The number of the first line that does not follow on the one before, or null when the chain is whole. */
export function firstBreak(regels: readonly LogboekRegel[], hash: (text: string) => string): number | null {
  let previous = '';
  for (const [index, regel] of regels.entries()) {
    const whole = regel.nummer === index + 1 && regel.vorigeHash === previous;
    if (!whole || hash(canonicalRegel(regel)) !== regel.hash) return index + 1;
    previous = regel.hash;
  }
  return null;
}
