import { smallestGroup, type Kerncijfers } from '../../domain/logboek/kerncijfers.ts';
import { beheerPaper } from '../beheer/beheer-paper.ts';
import { plainTable } from '../beheer/plain-table.ts';
import { alinea, kop, lijst } from '../make-block.ts';
import type { Paper } from '../paper.ts';

/** How the figures were made, beside them on the screen and on paper. */
export const kerncijferNotes: readonly string[] = [
  `Van 1 tot en met ${smallestGroup - 1} staat er "minder dan ${smallestGroup}", zodat een getal niet naar een persoon wijst. Daarom staan er ook geen totalen.`,
  'Een casus die is vernietigd telt niet meer mee bij fase, besluiten, verzoeken en duur.',
  'Het aantal open casussen per fase is van nu, ook in een eerder jaar.',
];

/** The key figures of one year on paper (L17), for the FG, an auditor or a commissie. */
export function buildKerncijfers(kerncijfers: Kerncijfers, gemeente: string): Paper {
  return beheerPaper(`Kerncijfers ${kerncijfers.jaar}`, gemeente, [
    alinea('Aantallen zonder personen en zonder casussen.'),
    ...kerncijfers.groepen.flatMap(({ titel, cijfers }) => [
      kop(2, titel),
      plainTable(
        [
          ['Wat', 0.7],
          ['Aantal', 0.3],
        ],
        cijfers.map(({ naam, aantal }) => [naam, aantal]),
      ),
    ]),
    kop(2, 'Hoe deze cijfers zijn gemaakt'),
    lijst(kerncijferNotes),
  ]);
}
