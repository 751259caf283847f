import type { Block, Cell, FaseLabel } from '../../../shared/verslag/blocks.ts';

const texts = (value: Cell): string[] => value.map((paragraph) => paragraph.text);
const faseTexts = (label: FaseLabel): string[] => [label.label, label.naam];

/** Every text of a block in the order in which it is read. What a renderer adds of its own is not in it. */
export function blockTexts(block: Block): string[] {
  switch (block.kind) {
    case 'kop':
    case 'alinea':
      return [block.text];
    case 'lijst':
      return [...block.items];
    case 'tabel':
      return [
        ...block.columns.map((column) => column.head),
        ...block.groups.flatMap((group) => [
          ...(group.title === null ? [] : [group.title]),
          ...group.rows.flatMap((row) => row.flatMap(texts)),
        ]),
      ];
    case 'kenmerken':
      return block.items.flatMap((item) => [item.label, ...texts(item.value)]);
    case 'handtekeningen':
      return block.items.flatMap((item) => [item.rol, item.naam]);
    case 'fase-chip':
      return [...(block.van === null ? [] : faseTexts(block.van)), ...faseTexts(block.naar)];
    case 'code':
      return [...block.groups];
  }
}
