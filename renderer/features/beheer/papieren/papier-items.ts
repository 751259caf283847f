import type { PapierSoort } from '../../../../shared/domain/papier/papier.ts';

interface PapierItem {
  soort: PapierSoort;
  name: string;
  /** For whom it is, and for what. */
  purpose: string;
}

export const papierItems: readonly PapierItem[] = [
  {
    soort: 'beveiligingsblad',
    name: 'Crypto- en beveiligingsblad',
    purpose:
      'Voor de CISO: hoe de gegevens beschermd zijn, wat niet beschermd is en welke software erin zit.',
  },
  {
    soort: 'verwerkingsregister',
    name: 'Register van verwerkingen',
    purpose: 'Voor de privacy officer: de tekst voor het register van de gemeente (AVG artikel 30).',
  },
  {
    soort: 'dpia-invoer',
    name: 'Invoer voor de DPIA',
    purpose:
      'Voor de FG: wat er gebeurt, welke risico’s er zijn en wat Casustafel eraan doet (AVG artikel 35).',
  },
  {
    soort: 'werkwijze',
    name: 'Overzicht van de werkwijze',
    purpose:
      'Voor de rechtmatigheidsadviescommissie: het kader, de criteria met hun bron, en hoe een uitkomst ontstaat.',
  },
];
