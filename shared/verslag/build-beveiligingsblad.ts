import { formatDatum } from '../domain/termijn/format-datum.ts';
import { beheerPaper } from './beheer/beheer-paper.ts';
import type { SecurityFacts } from './beheer/security-facts.ts';
import { bioMeasures } from './beheer/bio-measures.ts';
import { fileBlocks } from './beheer/files.ts';
import { dayText } from './beheer/day-text.ts';
import { notProtected } from './beheer/not-protected.ts';
import { componentBlocks } from './beheer/components.ts';
import { plainTable } from './beheer/plain-table.ts';
import { pragmaMeaning } from './beheer/pragma-meaning.ts';
import { keyBlocks, encryptionBlocks } from './beheer/encryption.ts';
import type { Block } from './blocks.ts';
import { alinea, kenmerkIf, kop, lijst } from './make-block.ts';
import type { Paper } from './paper.ts';

/**
 * The crypto- en beveiligingsblad (BIO2 8.24, documented cryptography): how the data of this store are protected,
 * with the values that program and store gave. No names, no paths, no content. today: 'YYYY-MM-DD'.
 */
export function buildBeveiligingsblad(facts: SecurityFacts, gemeente: string, today: string): Paper {
  return beheerPaper('Crypto- en beveiligingsblad', gemeente, [
    alinea(
      'Dit blad laat zien hoe Casustafel de gegevens op deze computer beschermt. De waarden komen uit het programma en uit de opslag die nu open is. Ze zijn niet overgetypt. Het blad is bedoeld voor de CISO en voor de lijst van gebruikte cryptografie (BIO2, 8.24).',
    ),
    programBlock(facts, gemeente, today),
    ...encryptionBlocks(facts),
    ...keyBlocks(facts),
    kop(2, 'Instellingen van de database'),
    alinea('Gelezen uit de geopende opslag.', 'meta'),
    plainTable(
      [
        ['Instelling', 0.25],
        ['Waarde', 0.15],
        ['Wat het doet', 0.6],
      ],
      facts.pragmas.map(({ naam, value }) => [naam, value, pragmaMeaning(naam)]),
    ),
    ...fileBlocks(facts),
    ...lockBlocks(facts),
    ...backupBlocks(facts),
    kop(2, 'Wat niet beschermd is'),
    alinea('Deze punten lost Casustafel niet op. De gemeente moet er zelf iets voor regelen.'),
    lijst(notProtected.map(({ tekst }) => tekst)),
    kop(2, 'Maatregelen uit de BIO2'),
    plainTable(
      [
        ['Maatregel', 0.2],
        ['Wat Casustafel doet', 0.45],
        ['Wat de gemeente doet', 0.35],
      ],
      bioMeasures,
    ),
    ...componentBlocks(facts.program.components),
  ]);
}

function programBlock({ program }: SecurityFacts, gemeente: string, today: string): Block {
  const { versie, development, hash } = program;
  return {
    kind: 'kenmerken',
    items: [
      ...kenmerkIf('Gemeente', gemeente),
      ...kenmerkIf('Gemaakt op', formatDatum(today)),
      ...kenmerkIf(
        'Programma',
        `Casustafel ${versie}${development ? ' (ontwikkelversie, niet om mee te werken)' : ''}`,
      ),
      ...kenmerkIf(
        'Draait op',
        `Electron ${program.electron}, Chromium ${program.chromium}, Node.js ${program.node}`,
      ),
      ...kenmerkIf('Database', `SQLite ${program.sqlite} met SQLite3 Multiple Ciphers ${program.ciphers}`),
      ...kenmerkIf(
        'Programmabestanden',
        hash === null
          ? 'Het controlegetal kon niet worden berekend.'
          : `Controlegetal (SHA-256): ${hash.replace(/(.{16})(?=.)/g, '$1 ')}. Dit is gelijk op elke computer met dezelfde versie.`,
      ),
    ],
  };
}

function lockBlocks({ lock }: SecurityFacts): Block[] {
  const { minutes, duringOverleg } = lock;
  return [
    kop(2, 'Vergrendelen'),
    lijst([
      `Als niemand iets doet: na ${minutesText(minutes)}. Tijdens een overleg: na ${minutesText(duringOverleg)}.`,
      'Als de computer in slaap gaat of het scherm van de computer op slot gaat: meteen.',
      'Bij vergrendelen wordt eerst bewaard wat getypt is. Daarna sluit de database, wordt de sleutel in het geheugen overschreven en krijgt elk venster een nieuwe, lege pagina.',
    ]),
  ];
}

function backupBlocks({ backups, logboekLines }: SecurityFacts): Block[] {
  const { keptToday, keptInAll, last, secondFolder } = backups;
  return [
    kop(2, 'Reservekopieën en logboek'),
    lijst([
      'Een reservekopie is net zo versleuteld als de opslag en heeft een eigen sleutelbestand. Hij telt pas mee als hij is geopend en gecontroleerd.',
      `Bewaard blijven: de laatste ${String(keptToday)} van vandaag en één van elke dag daarvoor, samen hoogstens ${String(keptInAll)}. Daarnaast één van vóór elke aanpassing van de database.`,
      `Laatste reservekopie: ${dayText(last)}.`,
      secondFolder
        ? 'Er is een tweede map ingesteld. Elke reservekopie gaat ook daarheen.'
        : 'Er is geen tweede map ingesteld. Gaat deze computer verloren, dan zijn ook de reservekopieën weg.',
      `Het logboek heeft ${String(logboekLines)} regels. Elke regel bevat het SHA-256-getal van de regel ervoor. Zo valt op als iemand een regel weghaalt of verandert.`,
    ]),
  ];
}

const minutesText = (count: number): string => (count === 1 ? '1 minuut' : `${String(count)} minuten`);
