import { alinea, cell, kop } from './make-block.ts';
import type { Paper } from './paper.ts';
import { formatDatum } from '../domain/termijn/format-datum.ts';

/**
 * The sheet with the recovery code, to be printed once and locked away. It holds the code itself: print it, never store it.
 * code: the written form, groups with dashes; date: the day it was made, 'YYYY-MM-DD'.
 */
export function buildHerstelcode(code: string, gemeente: string, date: string): Paper {
  const title = 'Herstelcode van Casustafel';
  return {
    title,
    gemeente,
    classificatie: 'Geheim: bewaar dit blad in de kluis',
    bevat: '',
    casusnummer: '',
    versie: '',
    concept: false,
    geheimhouding: 'Wie dit blad heeft, kan alle gegevens openen.',
    blocks: [
      kop(1, title),
      alinea('Met deze code opent u Casustafel als niemand de wachtzin nog weet. Zonder wachtzin en zonder deze code zijn de gegevens voorgoed weg: niemand anders heeft een sleutel.'),
      { kind: 'code', groups: code.split('-') },
      {
        kind: 'kenmerken',
        items: [
          { label: 'Gemaakt op', value: cell(formatDatum(date)) },
          { label: 'Gemeente', value: cell(gemeente) },
        ],
      },
      kop(2, 'Bewaren'),
      {
        kind: 'lijst',
        numbered: false,
        items: [
          'Leg dit blad in een gesloten envelop in de kluis van de gemeente.',
          'Bewaar het niet bij de computer, niet in een map en niet als foto of bestand.',
          'Schrijf op wie de envelop mag openen, en wanneer dat is gebeurd.',
          'Maakt u een nieuwe code? Dan werkt deze niet meer. Vernietig dan dit blad.',
        ],
      },
      kop(2, 'Gebruiken'),
      {
        kind: 'lijst',
        numbered: true,
        items: [
          'Start Casustafel en kies bij het ontgrendelen voor de herstelcode.',
          'Typ de groepen over. Hoofdletters, streepjes en spaties maken niet uit.',
          'De code kent geen letters I, L, O en U. Wat daarop lijkt is een 1 of een 0.',
          'Kies meteen een nieuwe wachtzin en maak een nieuwe herstelcode.',
        ],
      },
    ],
  };
}
