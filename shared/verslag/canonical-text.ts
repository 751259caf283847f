import type { Block, Cell, FaseLabel } from './blocks.ts';
import type { Paper } from './paper.ts';

/** Strings in a fixed order, nested as the paper is: which text stands in which cell counts. */
type Nested = string | readonly Nested[];

/**
 * The paper as one string to take a hash of: the same for every copy, and unchanged when only the looks change.
 * Arrays and strings only, so that no two papers share it and the order of keys does not matter.
 */
export function canonicalText(paper: Paper): string {
  const head = [
    paper.title,
    paper.gemeente,
    paper.classificatie,
    paper.specialData,
    paper.casusnummer,
    paper.versie,
    paper.concept ? 'concept' : 'vastgesteld',
    paper.geheimhouding,
  ];
  const body = paper.blocks.map((block) => [block.kind, nested(block)]);
  return JSON.stringify(['casustafel-papier-1', head, body]);
}

function nested(block: Block): Nested {
  switch (block.kind) {
    case 'kop':
      return [String(block.level), block.text];
    case 'alinea':
      return block.text;
    case 'lijst':
      return block.items;
    case 'tabel':
      return [
        block.columns.map((column) => column.head),
        block.groups.map((group) => [group.title ?? '', group.rows.map((row) => row.map(texts))]),
      ];
    case 'kenmerken':
      return block.items.map((item) => [item.label, texts(item.value)]);
    case 'handtekeningen':
      return block.items.map((item) => [item.rol, item.naam]);
    case 'fase-chip':
      return [block.van === null ? [] : faseTexts(block.van), faseTexts(block.naar)];
    case 'code':
      return block.groups;
  }
}

function texts(value: Cell): string[] {
  return value.map((paragraph) => paragraph.text);
}

function faseTexts({ label, naam }: FaseLabel): string[] {
  return [label, naam];
}
