import type { ShownRegel } from './logboek.ts';

/** A line as it stands in the store, not judged: a forged one must be found and not refused. */
export type ChainRegel = Readonly<ShownRegel>;

/** The line before the first one that is looked at; number 0 and '' at the very beginning. */
export interface ChainStart {
  readonly nummer: number;
  readonly hash: string;
}

/**
 * `gap`: line `nummer` is not there. `changed`: what it says is not what its hash was made of. `unlinked`: it
 * does not follow on the line before, which was changed or replaced together with its hash.
 */
export interface ChainBreak {
  readonly kind: 'gap' | 'changed' | 'unlinked';
  readonly nummer: number;
}

/** The text whose SHA-256 is the hash of a line; it holds the hash of the line before, so the lines form a chain. */
export function canonicalRegel(regel: Omit<ChainRegel, 'hash'>): string {
  const fields = [
    regel.nummer,
    regel.moment,
    regel.gebruiker,
    regel.actie,
    regel.object,
    regel.objectId,
    regel.detail,
  ];
  // Lines from before there were results were hashed without these two.
  const added = regel.resultaat === '' && regel.herkomst === '' ? [] : [regel.resultaat, regel.herkomst];
  return JSON.stringify([...fields, ...added, regel.vorigeHash]);
}

/**
 * The first line that does not follow on the one before; null when these lines, in order of number, go on
 * from `start` without a break. `hash` is SHA-256, hex.
 */
export function firstBreak(
  start: ChainStart,
  regels: readonly ChainRegel[],
  hash: (text: string) => string,
): ChainBreak | null {
  let previous = start;
  for (const regel of regels) {
    const expected = previous.nummer + 1;
    if (regel.nummer > expected) return { kind: 'gap', nummer: expected };
    // A line where none can be: before what was closed off.
    if (regel.nummer < expected) return { kind: 'unlinked', nummer: regel.nummer };
    if (hash(canonicalRegel(regel)) !== regel.hash) return { kind: 'changed', nummer: expected };
    if (regel.vorigeHash !== previous.hash) return { kind: 'unlinked', nummer: expected };
    previous = regel;
  }
  return null;
}
