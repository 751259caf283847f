import type { Bewaartermijnen } from '../domain/bewaren/bewaartermijn.ts';
import type { Gemeente } from '../domain/gemeente/gemeente.ts';
import { regimeNaam } from '../domain/casus/regime.ts';
import { formatDatum } from '../domain/termijn/format-datum.ts';
import { beheerPaper } from './beheer/beheer-paper.ts';
import { dataKinds, recipients, people } from './beheer/personal-data.ts';
import { measures } from './beheer/measures.ts';
import { plainTable } from './beheer/plain-table.ts';
import { termijnTable } from './beheer/termijn-rows.ts';
import { orToFillIn, toFillIn } from './beheer/to-fill-in.ts';
import type { Block } from './blocks.ts';
import { alinea, kenmerkIf, kop, lijst } from './make-block.ts';
import type { Paper } from './paper.ts';

/**
 * The text for the register of processing (AVG art. 30(1), points a to g) about working with this app. What the
 * gemeente set is filled in; what the app cannot know is marked. today: 'YYYY-MM-DD'.
 */
export function buildVerwerkingsregister(
  gemeente: Gemeente,
  termijnen: Bewaartermijnen,
  today: string,
): Paper {
  return beheerPaper('Register van verwerkingen: casusoverleg', gemeente.naam, [
    alinea(
      'Tekst voor het register van verwerkingen van de gemeente (AVG artikel 30, eerste lid). Neem de tekst over en vul aan wat tussen vierkante haken staat. Casustafel vult in wat bij Beheer is ingesteld en wat het programma echt bewaart.',
    ),
    controllerBlock(gemeente, today),
    kop(2, 'Doel en grondslag (b)'),
    alinea(
      'Het voorbereiden, voeren en vastleggen van een casusoverleg over een inwoner of gezin met problemen op het gebied van zorg en veiligheid. Deelnemers vormen samen een beeld, wegen of de aanpak zwaarder of lichter moet, en maken afspraken. Bij elke casus staat het doel in één zin.',
    ),
    ...grondslagBlocks(gemeente),
    kop(2, 'Over wie gaan de gegevens (c)'),
    plainTable(
      [
        ['Personen', 0.5],
        ['Staan in', 0.5],
      ],
      people,
    ),
    kop(2, 'Welke gegevens (c)'),
    plainTable(
      [
        ['Soort', 0.22],
        ['Welke', 0.53],
        ['Waarvoor', 0.25],
      ],
      dataKinds,
    ),
    kop(2, 'Wie krijgt gegevens (d)'),
    lijst(recipients),
    alinea(
      toFillIn('organisaties die volgens het convenant deelnemen, en of er een verwerker bij betrokken is'),
    ),
    kop(2, 'Doorgifte buiten de EER (e)'),
    alinea(
      'Geen. Casustafel staat op een computer van de gemeente en gebruikt geen internet. De maker van het programma krijgt geen gegevens.',
    ),
    kop(2, 'Bewaartermijnen (f)'),
    ...termijnBlocks(termijnen),
    kop(2, 'Beveiliging (g)'),
    lijst(measures.map(([maatregel]) => maatregel)),
    alinea('De techniek en wat niet beschermd is, staan op het crypto- en beveiligingsblad.'),
  ]);
}

function controllerBlock(gemeente: Gemeente, today: string): Block {
  return {
    kind: 'kenmerken',
    items: [
      ...kenmerkIf('Naam van de verwerking', 'Casusoverleg zorg en veiligheid, met Casustafel'),
      ...kenmerkIf(
        'Verantwoordelijke (a)',
        `${orToFillIn(gemeente.naam, 'naam van de gemeente')}, ${toFillIn('college of burgemeester, adres, e-mail')}`,
      ),
      ...kenmerkIf(
        'Gezamenlijk verantwoordelijk (a)',
        toFillIn('partners met wie de gemeente doel en middelen bepaalt, of "geen"'),
      ),
      ...kenmerkIf('Functionaris gegevensbescherming (a)', toFillIn('naam en bereikbaarheid')),
      ...kenmerkIf('Contactpunt voor betrokkenen', toFillIn('waar een inwoner terecht kan')),
      ...kenmerkIf('Stand van', formatDatum(today)),
    ],
  };
}

function grondslagBlocks(gemeente: Gemeente): Block[] {
  return [
    {
      kind: 'kenmerken',
      items: [
        ...kenmerkIf('Regime', regimeNaam[gemeente.regime]),
        ...kenmerkIf('Grondslag', orToFillIn(gemeente.grondslag, 'artikel van de AVG en van de wet')),
        ...kenmerkIf('Convenant of reglement', orToFillIn(gemeente.convenant, 'naam en datum')),
        ...kenmerkIf(
          'Bijzondere gegevens',
          toFillIn('uitzondering in AVG artikel 9 en UAVG, per soort gegeven'),
        ),
        ...kenmerkIf('Strafrechtelijke gegevens', toFillIn('grond in UAVG artikel 32 of 33, of de WGS')),
      ],
    },
    alinea(
      'Dit is waarmee een nieuwe casus begint. Bij een casus kan iets anders gelden: dat staat bij de casus zelf. Radicalisering valt onder een eigen regeling en hoort niet in Casustafel.',
      'meta',
    ),
  ];
}

function termijnBlocks(termijnen: Bewaartermijnen): Block[] {
  return [
    termijnTable(termijnen),
    alinea(
      'Een langere termijn is een besluit van een persoon, met een reden en een datum. Vernietigen gebeurt met twee akkoorden. Reservekopieën met de oude gegevens verlopen daarna vanzelf; de datum staat in de verklaring van vernietiging.',
    ),
  ];
}
