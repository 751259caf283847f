import { deelItems } from '../domain/delen/deel-items.ts';
import type { Deling } from '../domain/delen/deling.ts';
import type { Informatie } from '../domain/informatie/informatie.ts';
import { klasseNaam, type Klasse } from '../domain/informatie/klasse.ts';
import type { Conceptronde } from '../domain/verslag/conceptronde.ts';
import type { Reactie } from '../domain/verslag/reactie.ts';
import { soortWord } from '../domain/zaal/words.ts';
import type { Kader } from '../kader/schema.ts';
import type { Block } from './blocks.ts';
import { verslagOf } from './build-verslag.ts';
import { klassenOn, specialDataText } from './classificatie.ts';
import { delingText } from './deling-text.ts';
import { lineText } from './line-text.ts';
import { alinea, cell, kop, stack } from './make-block.ts';
import type { Paper } from './paper.ts';
import { reactiesBlocks } from './sections/reacties.ts';
import type { VerslagModel } from './verslag-model.ts';
import type { Versie } from './versie.ts';
import { bronOf } from './who.ts';

/** What only the file of the gemeente itself holds: every line, also those that are not for the verslag. */
export interface DossierLines {
  readonly informatie: readonly Informatie[];
  readonly delingen: readonly Deling[];
  /** Of the concept: until when it went round, and what came back. */
  readonly ronde: Conceptronde | null;
  readonly reacties: readonly Reactie[];
}

/** The whole verslag, and of every line its klasse, why it is needed, and what was said of sharing it. */
export function dossierOf(model: VerslagModel, kader: Kader, versie: Versie, lines: DossierLines): Paper {
  const verslag = verslagOf(model, kader, versie);
  const title = `Dossierversie ${kader.namen.overleg} ${model.casus.nummer}`;
  return {
    ...verslag,
    title,
    specialData: specialDataText([...lines.informatie, ...klassenOn(deelItems(model))], model.klassen),
    geheimhouding: 'Alleen voor het dossier van de gemeente. Geef dit stuk aan niemand mee.',
    blocks: [
      ...verslag.blocks.map((block) => (block.kind === 'kop' && block.level === 1 ? kop(1, title) : block)),
      ...reactiesBlocks(lines.ronde, lines.reacties),
      ...linesBlocks(model, lines),
    ],
  };
}

function linesBlocks(model: VerslagModel, { informatie, delingen }: DossierLines): Block[] {
  const head = kop(2, 'Bijlage: klasse en delen per regel');
  if (informatie.length === 0) return [head, alinea('Er zijn geen regels vastgelegd.')];
  const rows = informatie.map((line) => [
    cell(String(line.nummer)),
    stack(
      cell(lineText(line)),
      cell(`${soortWord[line.soort]}, van ${bronOf(model, line) || 'niemand genoemd'}`, 'meta'),
    ),
    stack(cell(klasseText(line, model.klassen)), cell(line.klasseReden, 'meta')),
    cell(
      sharingText(
        line,
        delingen.find(({ informatieId }) => informatieId === line.id),
      ),
    ),
  ]);
  return [
    head,
    {
      kind: 'tabel',
      columns: [
        { head: 'Nr.', width: 0.06 },
        { head: 'Regel', width: 0.44 },
        { head: 'Klasse', width: 0.22 },
        { head: 'Delen', width: 0.28 },
      ],
      groups: [{ title: null, rows }],
    },
  ];
}

function klasseText(line: Informatie, klassen: readonly Klasse[]): string {
  return klasseNaam(line.klasse, klassen);
}

function sharingText(line: Informatie, deling: Deling | undefined): string {
  const said = deling === undefined ? 'volgens de delen-wijzer' : delingText(deling);
  return line.nietInVerslag ? `niet in verslag; ${said}` : said;
}
