import type { Block } from './blocks.ts';

/** Every text that stands by itself in a block: a paragraph, a part of a cell, a point of a list. */
export function blockTexts(block: Block): readonly string[] {
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
