import type { Soort } from '../../../shared/domain/informatie/soort.ts';
import type { EntryTable } from './entry-ref.ts';

/** Where a line of this kind is kept; null for an op- of afschaling, which is never free text. */
export function tableOfSoort(soort: Soort): EntryTable | null {
  if (soort === 'op-of-afschaling') return null;
  return soort === 'afspraak' || soort === 'risico' ? soort : 'informatie';
}
