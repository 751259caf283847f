import type { Correctie } from '../domain/verslag/verslag.ts';
import { formatDatum } from '../domain/termijn/format-datum.ts';
import { dutchDay } from './clock-time.ts';
import { cell, kop } from './make-block.ts';
import type { Paper } from './paper.ts';

/**
 * The vastgesteld paper with the corrections behind it. The paper itself stays as it was, and so does its hash:
 * take the hash of the paper without them (AVG art. 16: a correction goes along with every copy).
 */
export function withCorrecties(paper: Paper, correcties: readonly Correctie[]): Paper {
  if (correcties.length === 0) return paper;
  const count = correcties.length === 1 ? '1 correctie' : `${String(correcties.length)} correcties`;
  const rows = correcties.map((item) => [
    cell(String(item.nummer)),
    cell(item.tekst),
    cell(item.door),
    cell(formatDatum(dutchDay(item.createdAt))),
  ]);
  return {
    ...paper,
    versie: `${paper.versie} met ${count}`,
    blocks: [
      ...paper.blocks,
      kop(2, 'Correcties'),
      {
        kind: 'tabel',
        columns: [
          { head: 'Nr.', width: 0.06 },
          { head: 'Correctie', width: 0.55 },
          { head: 'Door', width: 0.22 },
          { head: 'Datum', width: 0.17 },
        ],
        groups: [{ title: null, rows }],
      },
    ],
  };
}
