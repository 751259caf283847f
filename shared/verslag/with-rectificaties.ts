import { rectificatieSoortNaam, type Rectificatie } from '../domain/rectificatie/rectificatie.ts';
import { formatDatum } from '../domain/termijn/format-datum.ts';
import type { Block } from './blocks.ts';
import { dutchDay } from './clock-time.ts';
import { cell, kop } from './make-block.ts';
import type { Paper } from './paper.ts';

/** The notes and verklaringen as a section of their own; nothing when there are none. */
function rectificatieBlocks(rectificaties: readonly Rectificatie[]): Block[] {
  if (rectificaties.length === 0) return [];
  const rows = rectificaties.map((item, index) => [
    cell(String(index + 1)),
    cell(rectificatieSoortNaam[item.soort]),
    cell(item.bij),
    cell(item.tekst),
    cell(item.van),
    cell(formatDatum(dutchDay(item.createdAt))),
  ]);
  return [
    kop(2, 'Rectificaties en verklaringen'),
    {
      kind: 'tabel',
      columns: [
        { head: 'Nr.', width: 0.05 },
        { head: 'Soort', width: 0.14 },
        { head: 'Bij', width: 0.17 },
        { head: 'Tekst', width: 0.36 },
        { head: 'Van', width: 0.14 },
        { head: 'Datum', width: 0.14 },
      ],
      groups: [{ title: null, rows }],
    },
  ];
}

/**
 * A paper of the casus with what came after it behind it (AVG art. 16 and 19): it goes along with every later copy.
 * The paper itself stays as it was, and so does its hash: take the hash of the paper without them.
 */
export function withRectificaties(paper: Paper, rectificaties: readonly Rectificatie[]): Paper {
  if (rectificaties.length === 0) return paper;
  return { ...paper, blocks: [...paper.blocks, ...rectificatieBlocks(rectificaties)] };
}
