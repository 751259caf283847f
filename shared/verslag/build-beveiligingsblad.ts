import { formatDatum } from '../domain/termijn/format-datum.ts';
import { beheerPaper } from './beheer/beheer-paper.ts';
import type { Beveiliging } from './beheer/beveiliging.ts';
import { bioMaatregelen } from './beheer/bio-maatregelen.ts';
import { bestandenBlocks } from './beheer/bestanden.ts';
import { dagVan } from './beheer/moment-text.ts';
import { nietBeschermd } from './beheer/niet-beschermd.ts';
import { onderdelenBlocks } from './beheer/onderdelen.ts';
import { plainTable } from './beheer/plain-table.ts';
import { pragmaBetekenis } from './beheer/pragma-betekenis.ts';
import { sleutelBlocks, versleutelingBlocks } from './beheer/versleuteling.ts';
import type { Block } from './blocks.ts';
import { alinea, kenmerkIf, kop, lijst } from './make-block.ts';
import type { Paper } from './paper.ts';

/**
 * The crypto- en beveiligingsblad (BIO2 8.24, documented cryptography): how the data of this store are protected,
 * with the values that program and store gave. No names, no paths, no content. today: 'YYYY-MM-DD'.
 */
export function buildBeveiligingsblad(feiten: Beveiliging, gemeente: string, today: string): Paper {
  return beheerPaper('Crypto- en beveiligingsblad', gemeente, [
    alinea(
      'Dit blad laat zien hoe Casustafel de gegevens op deze computer beschermt. De waarden komen uit het programma en uit de opslag die nu open is. Ze zijn niet overgetypt. Het blad is bedoeld voor de CISO en voor de lijst van gebruikte cryptografie (BIO2, 8.24).',
    ),
    programmaBlock(feiten, gemeente, today),
    ...versleutelingBlocks(feiten),
    ...sleutelBlocks(feiten),
    kop(2, 'Instellingen van de database'),
    alinea('Gelezen uit de geopende opslag.', 'meta'),
    plainTable(
      [
        ['Instelling', 0.25],
        ['Waarde', 0.15],
        ['Wat het doet', 0.6],
      ],
      feiten.pragmas.map(({ naam, waarde }) => [naam, waarde, pragmaBetekenis(naam)]),
    ),
    ...bestandenBlocks(feiten),
    ...vergrendelBlocks(feiten),
    ...reservekopieBlocks(feiten),
    kop(2, 'Wat niet beschermd is'),
    alinea('Deze punten lost Casustafel niet op. De gemeente moet er zelf iets voor regelen.'),
    lijst(nietBeschermd.map(({ tekst }) => tekst)),
    kop(2, 'Maatregelen uit de BIO2'),
    plainTable(
      [
        ['Maatregel', 0.2],
        ['Wat Casustafel doet', 0.45],
        ['Wat de gemeente doet', 0.35],
      ],
      bioMaatregelen,
    ),
    ...onderdelenBlocks(feiten.programma.onderdelen),
  ]);
}

function programmaBlock({ programma }: Beveiliging, gemeente: string, today: string): Block {
  const { versie, ontwikkelversie, hash } = programma;
  return {
    kind: 'kenmerken',
    items: [
      ...kenmerkIf('Gemeente', gemeente),
      ...kenmerkIf('Gemaakt op', formatDatum(today)),
      ...kenmerkIf(
        'Programma',
        `Casustafel ${versie}${ontwikkelversie ? ' (ontwikkelversie, niet om mee te werken)' : ''}`,
      ),
      ...kenmerkIf(
        'Draait op',
        `Electron ${programma.electron}, Chromium ${programma.chromium}, Node.js ${programma.node}`,
      ),
      ...kenmerkIf(
        'Database',
        `SQLite ${programma.sqlite} met SQLite3 Multiple Ciphers ${programma.ciphers}`,
      ),
      ...kenmerkIf(
        'Programmabestanden',
        hash === null
          ? 'Het controlegetal kon niet worden berekend.'
          : `Controlegetal (SHA-256): ${hash.replace(/(.{16})(?=.)/g, '$1 ')}. Dit is gelijk op elke computer met dezelfde versie.`,
      ),
    ],
  };
}

function vergrendelBlocks({ vergrendelen }: Beveiliging): Block[] {
  const { minuten, minutenTijdensOverleg } = vergrendelen;
  return [
    kop(2, 'Vergrendelen'),
    lijst([
      `Als niemand iets doet: na ${minutes(minuten)}. Tijdens een overleg: na ${minutes(minutenTijdensOverleg)}.`,
      'Als de computer in slaap gaat of het scherm van de computer op slot gaat: meteen.',
      'Bij vergrendelen wordt eerst bewaard wat getypt is. Daarna sluit de database, wordt de sleutel in het geheugen overschreven en krijgt elk venster een nieuwe, lege pagina.',
    ]),
  ];
}

function reservekopieBlocks({ reservekopie, logboekRegels }: Beveiliging): Block[] {
  const { keptToday, keptInAll, laatste, tweedeMap } = reservekopie;
  return [
    kop(2, 'Reservekopieën en logboek'),
    lijst([
      'Een reservekopie is net zo versleuteld als de opslag en heeft een eigen sleutelbestand. Hij telt pas mee als hij is geopend en gecontroleerd.',
      `Bewaard blijven: de laatste ${String(keptToday)} van vandaag en één van elke dag daarvoor, samen hoogstens ${String(keptInAll)}. Daarnaast één van vóór elke aanpassing van de database.`,
      `Laatste reservekopie: ${dagVan(laatste)}.`,
      tweedeMap
        ? 'Er is een tweede map ingesteld. Elke reservekopie gaat ook daarheen.'
        : 'Er is geen tweede map ingesteld. Gaat deze computer verloren, dan zijn ook de reservekopieën weg.',
      `Het logboek heeft ${String(logboekRegels)} regels. Elke regel bevat het SHA-256-getal van de regel ervoor. Zo valt op als iemand een regel weghaalt of verandert.`,
    ]),
  ];
}

const minutes = (count: number): string => (count === 1 ? '1 minuut' : `${String(count)} minuten`);
