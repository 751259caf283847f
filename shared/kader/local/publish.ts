import { parseDate } from '@internationalized/date';
import { parseKader, type KaderResult } from '../parse.ts';
import { checkSize } from './check-size.ts';
import type { KaderConcept } from './concept.ts';

export interface Published {
  readonly versie: string;
  /** 'YYYY-MM-DD', as today. */
  readonly geldigVanaf: string;
  readonly door: string;
  readonly reden: string;
  readonly today: string;
}

/** The version that a concept becomes; to be looked at again a year on. Everything is checked once more. */
export function toPublished({ kader, basis }: KaderConcept, published: Published): KaderResult {
  const { versie, geldigVanaf, door, reden, today } = published;
  const herzieningOp = parseDate(today).add({ years: 1 }).toString();
  const lokaal = { basis, door, reden, gepubliceerdOp: today, herzieningOp };
  const result = parseKader({ ...kader, versie, geldigVanaf, lokaal });
  if (!result.ok) return result;
  const faults = checkSize(result.kader);
  return faults.length > 0 ? { ok: false, faults } : result;
}
