import { BorderStyle, ShadingType, Table, TableRow, VerticalAlign, type TableCell } from 'docx';
import type { Fase } from '../../../shared/domain/casus/fase.ts';
import type { FaseChip, FaseLabel } from '../../../shared/verslag/blocks.ts';
import { faseLooks, noFaseLooks } from '../fase-looks.ts';
import { cellParagraphs, noBorders, plainTable, tableCell } from './cells.ts';
import { twips } from './measures.ts';

const stripWidth = twips(5);
const labelWidth = twips(72);
const wordWidth = twips(16);

/** The patterns of Word that come nearest to those on screen. */
const pattern: Record<Fase, (typeof ShadingType)[keyof typeof ShadingType]> = {
  1: ShadingType.CLEAR,
  2: ShadingType.PERCENT_25,
  3: ShadingType.DIAGONAL_STRIPE,
  4: ShadingType.SOLID,
};

/** A strip in the pattern of the fase with its name beside it: the pattern never stands under text. */
export function faseChipTable({ van, naar }: FaseChip): Table {
  const word = tableCell(wordWidth, cellParagraphs([{ text: 'naar', tone: 'meta' }]), {
    verticalAlign: VerticalAlign.CENTER,
    margins: { top: 50, bottom: 50, left: 120, right: 120 },
  });
  const step = van === null ? [] : [...chipCells(van), word];
  const widths = van === null ? [] : [stripWidth, labelWidth, wordWidth];
  return plainTable(
    [...widths, stripWidth, labelWidth],
    [new TableRow({ cantSplit: true, keepNext: true, children: [...step, ...chipCells(naar)] })],
  );
}

function chipCells({ fase, label, naam }: FaseLabel): TableCell[] {
  const looks = fase === null ? noFaseLooks : faseLooks[fase];
  const line = { style: BorderStyle.SINGLE, size: 8, color: looks.border } as const;
  const frame = { top: line, bottom: line, left: line, right: line };
  const paragraphs = cellParagraphs([
    { text: label, tone: 'strong' },
    ...(naam === '' ? [] : [{ text: naam, tone: 'plain' } as const]),
  ]);
  return [
    tableCell(stripWidth, cellParagraphs([]), {
      borders: frame,
      shading: {
        type: fase === null ? ShadingType.CLEAR : pattern[fase],
        fill: looks.fill,
        color: looks.border,
      },
    }),
    tableCell(labelWidth, paragraphs, {
      borders: { ...noBorders, ...frame },
      margins: { top: 50, bottom: 50, left: 120, right: 120 },
    }),
  ];
}
