import { formatDatum } from '../domain/termijn/format-datum.ts';
import { faseLabel } from '../kader/fase.ts';
import type { Kader } from '../kader/schema.ts';
import { agesOf } from '../kader/uitleg/leeftijd-scope.ts';
import { beheerPaper } from './beheer/beheer-paper.ts';
import { herkomstText, overgangBlocks } from './beheer/overgang-blocks.ts';
import { plainTable } from './beheer/plain-table.ts';
import { toFillIn } from './beheer/to-fill-in.ts';
import type { Block } from './blocks.ts';
import { alinea, kenmerkIf, kop, lijst } from './make-block.ts';
import type { Paper } from './paper.ts';

/**
 * The method on paper, for the rechtmatigheidsadviescommissie (WGS): the kader, its criteria with their source, how
 * an outcome comes about and who decides. About no casus. today: 'YYYY-MM-DD'.
 */
export function buildWerkwijze(kader: Kader, gemeente: string, today: string): Paper {
  return beheerPaper('Overzicht van de werkwijze', gemeente, [
    alinea(
      'Voor de rechtmatigheidsadviescommissie en voor ieder die wil weten hoe een besluit over op- of afschalen tot stand komt. Dit overzicht gaat over de werkwijze. Er staat geen casus in.',
    ),
    kaderBlock(kader, today),
    kop(2, 'Hoe een uitkomst tot stand komt'),
    lijst(
      [
        'Het overleg beantwoordt elke vraag met ja, nee of onbekend. Mensen antwoorden, het programma niet.',
        'Onbekend telt nooit als nee. Is te veel onbekend, dan noemt het programma geen fase. Het zegt welke vraag nog open is.',
        'Vragen staan in groepen. Per groep staat hieronder of één ja genoeg is, of dat op alles ja moet staan.',
        'Het programma laat zien welke antwoorden de doorslag geven en welk ander antwoord de uitkomst zou veranderen.',
        'Een mens met naam en functie besluit. Die mag afwijken van de uitkomst en schrijft dan op waarom. Uitkomst, antwoorden en reden blijven bij het besluit bewaard, met de versie van het kader.',
      ],
      { numbered: true },
    ),
    alinea(
      'Het programma geeft geen cijfer aan een persoon, voorspelt niets en leert niet van eerdere casussen. Dezelfde antwoorden geven altijd dezelfde uitkomst.',
    ),
    kop(2, 'De fasen'),
    plainTable(
      [
        ['Fase', 0.14],
        ['Naam', 0.24],
        ['Wanneer', 0.38],
        ['Overleg', 0.24],
      ],
      kader.fasen.map(({ nummer, naam, kern, overleg }) => [faseLabel(kader, nummer), naam, kern, overleg]),
    ),
    kop(2, 'Criteria en wie beslist'),
    ...kader.overgangen.flatMap((overgang) => overgangBlocks(kader, overgang)),
    ...termijnBlocks(kader),
    ...uncertainBlocks(kader),
    ...committeeBlocks(),
  ]);
}

function kaderBlock(kader: Kader, today: string): Block {
  const { bron, lokaal, leeftijd } = kader;
  const source = [bron.titel, bron.datum ?? ''].filter((part) => part !== '').join(', ');
  return {
    kind: 'kenmerken',
    items: [
      ...kenmerkIf('Kader', `${kader.naam}, versie ${kader.versie}`),
      ...kenmerkIf('Bron', source),
      ...kenmerkIf('Geldig vanaf', kader.geldigVanaf === null ? '' : formatDatum(kader.geldigVanaf)),
      ...kenmerkIf('Voor wie', leeftijdText(leeftijd)),
      ...(lokaal === undefined
        ? []
        : kenmerkIf(
            'Eigen versie van de gemeente',
            `Gemaakt op basis van versie ${lokaal.basis.versie}, vastgesteld door ${lokaal.door} op ${formatDatum(lokaal.gepubliceerdOp)}. Reden: ${lokaal.reden} Opnieuw bekijken op ${formatDatum(lokaal.herzieningOp)}.`,
          )),
      ...kenmerkIf('Gemaakt op', formatDatum(today)),
    ],
  };
}

function leeftijdText(leeftijd: Kader['leeftijd']): string {
  if (leeftijd === undefined) return 'Alle leeftijden';
  const { toelichting = '' } = leeftijd;
  return [agesOf(leeftijd), toelichting].filter((part) => part !== '').join('. ');
}

function termijnBlocks({ termijnen, afspraken }: Kader): Block[] {
  const time = { week: ['week', 'weken'], maand: ['maand', 'maanden'], jaar: ['jaar', 'jaar'] } as const;
  return [
    kop(2, 'Afspraken en termijnen'),
    alinea(afspraken.tekst),
    ...(termijnen.length === 0
      ? []
      : [
          plainTable(
            [
              ['Termijn', 0.4],
              ['Duur', 0.25],
              ['Bron', 0.35],
            ],
            termijnen.map((termijn) => [
              termijn.naam,
              `${String(termijn.aantal)} ${time[termijn.eenheid][termijn.aantal === 1 ? 0 : 1]}`,
              herkomstText(termijn),
            ]),
          ),
        ]),
  ];
}

/** What the source leaves open, and what the gemeente switched off: a committee must see it without asking. */
function uncertainBlocks({ bronOnzeker, uitgezet = [] }: Kader): Block[] {
  return [
    ...(uitgezet.length === 0
      ? []
      : [
          kop(2, 'Criteria die de gemeente niet gebruikt'),
          lijst(uitgezet.map(({ criterium, reden }) => `${criterium.tekst} Reden: ${reden}`)),
        ]),
    ...(bronOnzeker.length === 0
      ? []
      : [
          kop(2, 'Wat in de bron niet duidelijk is'),
          lijst(bronOnzeker.map(({ onderwerp, tekst }) => `${onderwerp}: ${tekst}`)),
        ]),
  ];
}

function committeeBlocks(): Block[] {
  return [
    kop(2, 'Voorgelegd aan de commissie'),
    {
      kind: 'kenmerken',
      items: [
        ...kenmerkIf('Datum', toFillIn('wanneer voorgelegd')),
        ...kenmerkIf('Advies', toFillIn('advies van de commissie')),
        ...kenmerkIf('Wat ermee is gedaan', toFillIn('opvolging')),
      ],
    },
  ];
}
