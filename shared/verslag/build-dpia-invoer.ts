import type { Bewaartermijnen } from '../domain/bewaren/bewaartermijn.ts';
import { regimeNaam } from '../domain/casus/regime.ts';
import type { Gemeente } from '../domain/gemeente/gemeente.ts';
import { formatDatum } from '../domain/termijn/format-datum.ts';
import { beheerPaper } from './beheer/beheer-paper.ts';
import { dpiaRisks } from './beheer/dpia-risks.ts';
import { dataKinds, recipients, people } from './beheer/personal-data.ts';
import { measures } from './beheer/measures.ts';
import { notProtected } from './beheer/not-protected.ts';
import { plainTable } from './beheer/plain-table.ts';
import { termijnTable } from './beheer/termijn-rows.ts';
import { orToFillIn, toFillIn } from './beheer/to-fill-in.ts';
import type { Block } from './blocks.ts';
import { alinea, kenmerkIf, kop, lijst } from './make-block.ts';
import type { Paper } from './paper.ts';

/**
 * What the app brings to a DPIA (AVG art. 35(7), points a to d). It describes and lists; kans, gevolg and whether
 * it may be done are judged by the gemeente with its FG. today: 'YYYY-MM-DD'.
 */
export function buildDpiaInvoer(gemeente: Gemeente, termijnen: Bewaartermijnen, today: string): Paper {
  return beheerPaper('Invoer voor de DPIA: casusoverleg', gemeente.naam, [
    alinea(
      'Dit is de helft van een DPIA die over Casustafel gaat. De gemeente vult de rest aan en beoordeelt het geheel, met advies van de functionaris gegevensbescherming (AVG artikel 35). Een DPIA is hier nodig: het gaat op grote schaal om gegevens over gezondheid en strafbare feiten van kwetsbare mensen, die uit meer organisaties bij elkaar komen.',
    ),
    {
      kind: 'kenmerken',
      items: [
        ...kenmerkIf('Gemeente', orToFillIn(gemeente.naam, 'naam van de gemeente')),
        ...kenmerkIf('Regime', regimeNaam[gemeente.regime]),
        ...kenmerkIf('Grondslag', orToFillIn(gemeente.grondslag, 'artikel van de AVG en van de wet')),
        ...kenmerkIf('Convenant of reglement', orToFillIn(gemeente.convenant, 'naam en datum')),
        ...kenmerkIf('Stand van', formatDatum(today)),
      ],
    },
    ...descriptionBlocks(termijnen),
    ...necessityBlocks(),
    kop(2, '3. Risico’s voor betrokkenen'),
    alinea('Kans en gevolg schat de gemeente in. Zij hangen af van de werkwijze en niet van het programma.'),
    plainTable(
      [
        ['Risico', 0.24],
        ['Wat Casustafel doet', 0.31],
        ['Wat voor de gemeente blijft', 0.31],
        ['Kans en gevolg', 0.14],
      ],
      dpiaRisks.map(({ risico, does, remains }) => [risico, does, remains, '']),
    ),
    ...measureBlocks(),
    ...judgementBlocks(),
  ]);
}

function descriptionBlocks(termijnen: Bewaartermijnen): Block[] {
  return [
    kop(2, '1. Wat er gebeurt'),
    lijst(
      [
        'Iemand meldt een casus aan. De voorzitter legt vast over wie het gaat, met welk doel en op welke grondslag.',
        'De voorzitter nodigt organisaties uit. Tijdens het overleg typt de voorzitter of notulist wat er wordt gezegd.',
        'Het overleg beantwoordt vragen uit het kader. Het programma laat zien wat daaruit volgt. Een mens besluit.',
        'Er komt een verslag en een afsprakenlijst. Die gaan als bestand of op papier naar wie ze mag hebben.',
        'Na afsluiting loopt de bewaartermijn. Daarna wordt de casus vernietigd.',
      ],
      { numbered: true },
    ),
    kop(3, 'Over wie'),
    lijst(people.map(([wie]) => wie)),
    kop(3, 'Welke gegevens'),
    plainTable(
      [
        ['Soort', 0.22],
        ['Welke', 0.53],
        ['Waarvoor', 0.25],
      ],
      dataKinds,
    ),
    kop(3, 'Wie krijgt ze'),
    lijst(recipients),
    kop(3, 'Middelen'),
    alinea(
      'Eén programma op één computer van de gemeente. De gegevens staan in één versleuteld bestand. Geen server, geen internet, geen verwerker die meekijkt. Geen automatische gegevens uit andere systemen: alles wordt getypt of geplakt.',
    ),
    kop(3, 'Bewaren'),
    termijnTable(termijnen),
  ];
}

function necessityBlocks(): Block[] {
  return [
    kop(2, '2. Noodzaak en evenredigheid'),
    plainTable(
      [
        ['Vraag', 0.28],
        ['Wat Casustafel doet', 0.36],
        ['Wat de gemeente beoordeelt', 0.36],
      ],
      [
        [
          'Is het doel duidelijk?',
          'Elke casus heeft een doel van één zin, zichtbaar op scherm en papier.',
          toFillIn('past dit bij de taak en het convenant'),
        ],
        [
          'Kan het met minder gegevens?',
          'Geen BSN, geen adres, geen geboortedatum. Geen verplicht leefgebied en geen score.',
          toFillIn('wat deelnemers wel en niet inbrengen'),
        ],
        [
          'Kan het zonder namen?',
          'Een consult zonder namen is mogelijk.',
          toFillIn('wanneer een consult genoeg is'),
        ],
        [
          'Kan de betrokkene zijn rechten gebruiken?',
          'Inzage, rectificatie, wissen, beperking en bezwaar worden vastgelegd, met de termijn van een maand.',
          toFillIn('wie een verzoek behandelt'),
        ],
        [
          'Is er een besluit door een computer?',
          'Nee. Het programma rekent geen score van een persoon uit en leert niet van gegevens.',
          'Geen nadere beoordeling nodig zolang dit zo blijft.',
        ],
      ],
    ),
  ];
}

function measureBlocks(): Block[] {
  return [
    kop(2, '4. Maatregelen'),
    plainTable(
      [
        ['Maatregel in Casustafel', 0.65],
        ['Tegen', 0.35],
      ],
      measures,
    ),
    kop(3, 'Wat Casustafel niet oplost'),
    lijst(notProtected.map(({ tekst }) => tekst)),
  ];
}

function judgementBlocks(): Block[] {
  return [
    kop(2, '5. Beoordeling door de gemeente'),
    {
      kind: 'kenmerken',
      items: [
        ...kenmerkIf('Wat er overblijft aan risico', toFillIn('oordeel')),
        ...kenmerkIf('Mening van betrokkenen', toFillIn('of en hoe gevraagd, AVG artikel 35 lid 9')),
        ...kenmerkIf('Advies van de FG', toFillIn('datum en advies')),
        ...kenmerkIf(
          'Voorafgaande raadpleging van de AP',
          toFillIn('nodig als er een hoog risico overblijft, AVG artikel 36'),
        ),
        ...kenmerkIf('Opnieuw bekijken op', toFillIn('datum, en bij elke nieuwe versie')),
      ],
    },
    {
      kind: 'handtekeningen',
      items: [
        { naam: '', rol: 'Namens de verantwoordelijke' },
        { naam: '', rol: 'Functionaris gegevensbescherming' },
      ],
    },
  ];
}
