import type { Block } from './blocks.ts';
import { lineText, quoted } from './line-text.ts';
import type { Paper } from './paper.ts';

/** Every text that stands by itself on a paper: a paragraph, a part of a cell, a point of a list. */
export function textsOn({ blocks }: Pick<Paper, 'blocks'>): Set<string> {
  return new Set(blocks.flatMap(textsOf));
}

/** Whether these words stood there as a text of their own: a paper tells no more than its words of what it was made of. */
export function stoodOn(texts: ReadonlySet<string>, tekst: string): boolean {
  const line = lineText({ tekst, bijlage: false });
  return line !== '' && (texts.has(line) || texts.has(tekst) || texts.has(quoted(line)));
}

function textsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'kop':
    case 'alinea':
      return [block.text];
    case 'lijst':
      return block.items;
    case 'tabel':
      return block.groups.flatMap(({ rows }) => rows.flat(2).map(({ text }) => text));
    case 'kenmerken':
      return block.items.flatMap(({ value }) => value.map(({ text }) => text));
    case 'handtekeningen':
    case 'fase-chip':
    case 'code':
      return [];
  }
}
