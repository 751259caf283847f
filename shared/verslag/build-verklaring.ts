import { grondWord, isOfNotitie, type Akkoord, type Vernietiging } from '../domain/bewaren/vernietiging.ts';
import { regimeNaam } from '../domain/casus/regime.ts';
import { formatDatum } from '../domain/termijn/format-datum.ts';
import type { Block } from './blocks.ts';
import { vertrouwelijk } from './classificatie.ts';
import { dutchDay } from './clock-time.ts';
import { alinea, cell, kenmerkIf, kop, lijst } from './make-block.ts';
import type { Paper } from './paper.ts';
import { rijenInWords } from './row-words.ts';

/**
 * The verklaring van vernietiging (Archiefbesluit 1995, art. 8): what was destroyed, on whose word and how,
 * without any content. `gemeente`: its name. For a vernietiging that is executed; else it says concept.
 */
export function buildVerklaring(vernietiging: Vernietiging, gemeente: string): Paper {
  const title = `Verklaring van vernietiging ${vernietiging.nummer}`;
  const done = vernietiging.uitgevoerdAt !== null;
  return {
    title,
    gemeente,
    classificatie: vertrouwelijk,
    specialData: '',
    casusnummer: vernietiging.casusnummer,
    versie: '',
    concept: !done,
    geheimhouding: `Deze verklaring bevat geen inhoud van ${whatWord(vernietiging)}.`,
    blocks: [
      kop(1, title),
      { kind: 'kenmerken', items: kenmerken(vernietiging) },
      ...akkoordBlocks(vernietiging),
      ...rijenBlocks(vernietiging),
      ...howBlocks(vernietiging),
      ...exportBlocks(vernietiging),
      kop(2, 'Ondertekening'),
      { kind: 'handtekeningen', items: signers(vernietiging) },
    ],
  };
}

/** What was destroyed, as a sentence names it. */
function whatWord(vernietiging: Vernietiging): string {
  return isOfNotitie(vernietiging) ? 'de notitie' : 'de casus';
}

function day(moment: string | null): string {
  return moment === null ? '' : formatDatum(dutchDay(moment));
}

function kenmerken(vernietiging: Vernietiging) {
  const { begin, tot } = vernietiging;
  const term =
    begin === null || tot === null ? '' : `van ${formatDatum(begin)} tot en met ${formatDatum(tot)}`;
  return [
    ...kenmerkIf('Kenmerk', vernietiging.nummer),
    ...kenmerkIf(isOfNotitie(vernietiging) ? 'Driehoeknotitie' : 'Casus', vernietiging.casusnummer),
    ...kenmerkIf('Regime', regimeNaam[vernietiging.regime]),
    ...kenmerkIf('Grond', grondWord[vernietiging.grond]),
    ...kenmerkIf('Bewaard', term),
    ...kenmerkIf('Voorgesteld', `${day(vernietiging.voorgesteldAt)} door ${vernietiging.voorgesteldDoor}`),
    ...kenmerkIf('Gewist', day(vernietiging.gewistAt)),
    ...kenmerkIf(
      'Sleutel vernieuwd',
      vernietiging.uitgevoerdAt === null
        ? 'nog niet: de vernietiging is niet klaar'
        : day(vernietiging.uitgevoerdAt),
    ),
  ];
}

function akkoordBlocks({ akkoordEen, akkoordTwee }: Vernietiging): Block[] {
  const given = [akkoordEen, akkoordTwee].filter((akkoord) => akkoord !== null);
  const outside = given.some(({ gebruikerId }) => gebruikerId === null);
  return [
    kop(2, 'Wie akkoord gaf'),
    {
      kind: 'tabel',
      columns: [
        { head: 'Naam', width: 0.28 },
        { head: 'Functie', width: 0.26 },
        { head: 'Datum', width: 0.18 },
        { head: 'Hoe', width: 0.28 },
      ],
      groups: [
        {
          title: null,
          rows: given.map((akkoord) => [
            cell(akkoord.naam),
            cell(akkoord.functie),
            cell(formatDatum(akkoord.datum)),
            cell(how(akkoord)),
          ]),
        },
      ],
    },
    ...(outside
      ? [
          alinea(
            'Met deze opslag werkt één persoon. Het tweede akkoord is daarom buiten Casustafel gegeven; het staat hier met naam, functie, datum en kenmerk.',
          ),
        ]
      : []),
  ];
}

function how({ gebruikerId, kenmerk }: Akkoord): string {
  return gebruikerId === null ? `buiten Casustafel, kenmerk ${kenmerk}` : 'in Casustafel';
}

function rijenBlocks({ rijen }: Vernietiging): Block[] {
  return [
    kop(2, 'Wat is vernietigd'),
    alinea(
      `${rijenInWords(rijen)
        .map(([kind, count]) => `${count} ${kind}`)
        .join(', ')}.`,
    ),
  ];
}

function howBlocks(vernietiging: Vernietiging): Block[] {
  const { reservekopieTot, reservekopieWegAt, uitgevoerdAt } = vernietiging;
  const what = whatWord(vernietiging);
  const tot = reservekopieTot === null ? '' : formatDatum(reservekopieTot);
  const backups =
    reservekopieWegAt === null
      ? `Reservekopieën van voor de vernietiging kunnen ${what} nog bevatten, versleuteld met de oude sleutel. Zij gaan uiterlijk na ${tot} weg, met die sleutel. Wie voor die dag zo’n kopie terugzet, haalt ook ${what} terug en vernietigt die opnieuw.`
      : `De reservekopieën van voor de vernietiging zijn op ${day(reservekopieWegAt)} verwijderd, met de sleutel waarmee zij opengingen.`;
  return [
    kop(2, 'Hoe'),
    alinea(
      uitgevoerdAt === null
        ? 'Alle gegevens zijn uit de opslag gewist. De opslag staat nog onder de oude sleutel.'
        : 'Alle gegevens zijn uit de opslag gewist. Daarna is de opslag overgezet naar een nieuw bestand met een nieuwe sleutel, zodat ook resten in het oude bestand onleesbaar zijn.',
    ),
    alinea(backups),
  ];
}

function exportBlocks(vernietiging: Vernietiging): Block[] {
  const { exports } = vernietiging;
  if (exports.length === 0)
    return [kop(2, 'Bestanden'), alinea(`Van ${whatWord(vernietiging)} zijn geen bestanden opgeslagen.`)];
  return [
    kop(2, 'Bestanden'),
    alinea(
      'Deze bestanden zijn eerder opgeslagen of verstuurd. Casustafel kan ze niet wissen: vraag wie ze heeft om ze ook te vernietigen.',
    ),
    lijst(
      exports.map(({ moment, detail }) => `${day(moment)}: ${detail}`),
      { small: true },
    ),
  ];
}

function signers({ akkoordEen, akkoordTwee }: Vernietiging) {
  return [akkoordEen, akkoordTwee].flatMap((akkoord) =>
    akkoord === null ? [] : [{ naam: akkoord.naam, rol: akkoord.functie }],
  );
}
