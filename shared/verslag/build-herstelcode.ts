import { alinea, kenmerkIf, kop, lijst } from './make-block.ts';
import type { Paper } from './paper.ts';
import { formatDatum } from '../domain/termijn/format-datum.ts';

export interface HerstelcodePaper {
  /** The written form, groups with dashes. */
  readonly code: string;
  /** The short mark by which this paper is told from that of an earlier code. */
  readonly kenmerk: string;
  /** '' while it is not known yet. */
  readonly gemeente: string;
  /** The day it was made, 'YYYY-MM-DD'. */
  readonly date: string;
}

/** The sheet with the recovery code, to be printed once and locked away. It holds the code itself: print it, never store it. */
export function buildHerstelcode({ code, kenmerk, gemeente, date }: HerstelcodePaper): Paper {
  const title = 'Herstelcode van Casustafel';
  return {
    title,
    gemeente: gemeente === '' ? 'Casustafel' : gemeente,
    classificatie: 'Geheim: bewaar dit blad in de kluis',
    specialData: '',
    casusnummer: '',
    versie: '',
    concept: false,
    geheimhouding: 'Wie dit blad heeft, kan alle gegevens openen.',
    blocks: [
      kop(1, title),
      alinea(
        'Met deze code opent u Casustafel als niemand de wachtzin nog weet. Zonder wachtzin en zonder deze code zijn de gegevens voorgoed weg: niemand anders heeft een sleutel.',
      ),
      { kind: 'code', groups: code.split('-') },
      {
        kind: 'kenmerken',
        items: [
          ...kenmerkIf('Kenmerk', kenmerk),
          ...kenmerkIf('Gemaakt op', formatDatum(date)),
          ...kenmerkIf('Gemeente', gemeente),
        ],
      },
      kop(2, 'Bewaren'),
      lijst([
        'Leg dit blad in een gesloten envelop in de kluis van de gemeente.',
        'Staat deze code ook in een bestand of op een foto? Verwijder dat na het afdrukken.',
        'Schrijf op wie de envelop mag openen, en wanneer dat is gebeurd.',
        'Maakt u een nieuwe code? Dan opent deze nog alleen de reservekopieën van daarvoor; Casustafel noemt daar het kenmerk. Bewaar dit blad tot die reservekopieën weg zijn en vernietig het dan.',
      ]),
      kop(2, 'Gebruiken'),
      lijst(
        [
          'Start Casustafel en kies ‘Wachtzin vergeten’.',
          'Typ de groepen over. Hoofdletters, streepjes en spaties maken niet uit.',
          'De code kent geen letters I, L, O en U. Wat daarop lijkt is een 1 of een 0.',
          'Kies een nieuwe wachtzin. Casustafel maakt meteen een nieuwe herstelcode: druk die af.',
        ],
        { numbered: true },
      ),
    ],
  };
}
