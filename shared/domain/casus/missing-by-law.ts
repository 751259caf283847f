import type { Casus } from './casus.ts';

/**
 * What AVG art. 5, 6 and 13/14 still ask of a casus; `informeringRecorded` of everybody it is about.
 * It blocks vaststellen, never the overleg.
 */
export function missingByLaw(
  casus: Pick<Casus, 'doel' | 'grondslag' | 'convenant' | 'verwerkingsverantwoordelijken'>,
  informeringRecorded: boolean,
): string[] {
  const missing: string[] = [];
  if (casus.doel.trim() === '') missing.push('Het doel van de casus (AVG artikel 5).');
  if (casus.grondslag.trim() === '') missing.push('De grondslag (AVG artikel 6).');
  if (casus.verwerkingsverantwoordelijken.length === 0) {
    missing.push('Wie verantwoordelijk is voor de gegevens: minstens een organisatie (AVG artikel 26).');
  }
  if (casus.convenant.trim() === '') missing.push('Het convenant of reglement waaronder u informatie deelt.');
  if (!informeringRecorded) {
    missing.push('Of de betrokkene is geïnformeerd, of waarom nog niet (AVG artikel 13 en 14).');
  }
  return missing;
}
