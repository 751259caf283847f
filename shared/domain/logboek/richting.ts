import type { Fase } from '../casus/fase.ts';

/** Which way a step goes, for the logboek; the fase itself is content of the casus. */
export function richtingWord(van: Fase | null, naar: Fase): string {
  if (van === naar) return 'binnen de fase';
  return van === null || naar > van ? 'opschaling' : 'afschaling';
}
