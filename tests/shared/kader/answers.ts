import type { Antwoorden } from '../../../shared/kader/antwoorden.ts';
import { findKader } from '../../../shared/kader/catalog.ts';
import type { Kader } from '../../../shared/kader/schema.ts';
import type { Overgang } from '../../../shared/kader/schema/overgang.ts';

export const noordLimburg = findKader('noord-limburg', '1.0')!;
export const dalfsen = findKader('dalfsen', '1.0')!;

/** Answers by id; what is in neither list is not answered. */
export function answers(ja: readonly string[], nee: readonly string[] = []): Antwoorden {
  return Object.fromEntries([
    ...ja.map((id) => [id, { antwoord: 'ja' as const }]),
    ...nee.map((id) => [id, { antwoord: 'nee' as const }]),
  ]);
}

/** NL23-1 .. NL23-6 and the like. */
export const range = (prefix: string, last: number): string[] =>
  Array.from({ length: last }, (_, index) => `${prefix}${String(index + 1)}`);

export const without = (ids: readonly string[], ...out: string[]): string[] =>
  ids.filter((id) => !out.includes(id));

/** The kader with one overgang changed. */
export const withOvergang = (kader: Kader, id: string, over: Partial<Overgang>): Kader => ({
  ...kader,
  overgangen: kader.overgangen.map((one) => (one.id === id ? { ...one, ...over } : one)),
});
