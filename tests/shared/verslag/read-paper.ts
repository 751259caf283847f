import type { Block, Tabel } from '../../../shared/verslag/blocks.ts';
import { blockTexts } from './block-texts.ts';
import type { Paper } from '../../../shared/verslag/paper.ts';

/** The whole paper as lines, as somebody would read it. */
export function linesOf(paper: Paper): string[] {
  return [paper.title, paper.specialData, ...paper.blocks.flatMap(blockTexts)];
}

/** The blocks under the heading with this text, up to the next heading. */
export function under(paper: Paper, heading: string): readonly Block[] {
  const start = paper.blocks.findIndex((block) => block.kind === 'kop' && block.text === heading);
  if (start === -1) throw new Error(`no heading ${heading}`);
  const rest = paper.blocks.slice(start + 1);
  const end = rest.findIndex((block) => block.kind === 'kop');
  return end === -1 ? rest : rest.slice(0, end);
}

/** Each row of the first table under a heading, the paragraphs of a cell joined with ' / '. */
export function rowsUnder(paper: Paper, heading: string): string[][] {
  const table = under(paper, heading).find((block): block is Tabel => block.kind === 'tabel');
  if (table === undefined) throw new Error(`no table under ${heading}`);
  return table.groups.flatMap((group) =>
    group.rows.map((row) => row.map((value) => value.map((paragraph) => paragraph.text).join(' / '))),
  );
}

/** The value behind a label anywhere in the paper; undefined when the label is not there. */
export function valueOf(paper: Paper, label: string): string | undefined {
  const items = paper.blocks.flatMap((block) => (block.kind === 'kenmerken' ? block.items : []));
  return items
    .find((item) => item.label === label)
    ?.value.map((paragraph) => paragraph.text)
    .join(' / ');
}
