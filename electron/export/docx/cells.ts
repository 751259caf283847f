import {
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  type ITableCellOptions,
} from 'docx';
import type { Cell, Paragraph as PaperParagraph, Tone } from '../../../shared/verslag/blocks.ts';
import { rule } from '../page.ts';
import { textRuns } from './text-runs.ts';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
export const noBorders = { top: none, bottom: none, left: none, right: none } as const;

/** Half a point, in eighths of a point. */
export const hairline = { style: BorderStyle.SINGLE, size: 4, color: rule } as const;

const styleOfTone: Record<Tone, string> = {
  plain: 'Tabeltekst',
  strong: 'Tabeltekst',
  meta: 'TabelKlein',
  quote: 'EigenWoorden',
  struck: 'Tabeltekst',
};

function cellParagraph({ text, tone }: PaperParagraph): Paragraph {
  return new Paragraph({
    style: styleOfTone[tone],
    children: textRuns(text, { bold: tone === 'strong', strike: tone === 'struck' }),
  });
}

/** Word cannot open a cell without a paragraph. */
export function cellParagraphs(value: Cell): Paragraph[] {
  return value.length === 0 ? [new Paragraph({ style: 'Tabeltekst' })] : value.map(cellParagraph);
}

/** No margin at the left: the text of a table stands exactly below the text above it. */
export function tableCell(
  width: number,
  children: Paragraph[],
  more: Partial<ITableCellOptions> = {},
): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 25, bottom: 25, left: 0, right: 120, marginUnitType: WidthType.DXA },
    borders: noBorders,
    ...more,
    children,
  });
}

/** A table of fixed columns without rules of its own; the cells bring theirs. */
export function plainTable(widths: readonly number[], rows: readonly TableRow[]): Table {
  return new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: { ...noBorders, insideHorizontal: none, insideVertical: none },
    rows,
  });
}
