import { BorderStyle, Paragraph, Table, TableRow } from 'docx';
import type { Cell, Handtekeningen, Kenmerken, RowGroup, Tabel } from '../../../shared/verslag/blocks.ts';
import { ink } from '../page.ts';
import { cellParagraphs, hairline, noBorders, plainTable, tableCell } from './cells.ts';
import { columnTwips, textTwips, twips } from './measures.ts';
import { textRuns } from './text-runs.ts';

const headRule = { style: BorderStyle.SINGLE, size: 8, color: ink } as const;

/** Rules between the rows, no zebra; the head comes back on every page and no row is split. */
export function tabelTable({ columns, groups }: Tabel): Table {
  const widths = columnTwips(columns.map((column) => column.width));
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    keepNext: true,
    children: columns.map((column, index) =>
      tableCell(widths[index] ?? 0, [strong(column.head)], { borders: { ...noBorders, bottom: headRule } }),
    ),
  });
  return plainTable(widths, [head, ...groups.flatMap((group) => groupRows(group, widths))]);
}

function groupRows({ title, rows }: RowGroup, widths: readonly number[]): TableRow[] {
  const body = rows.map(
    (row) =>
      new TableRow({
        cantSplit: row.every(isShort),
        children: row.map((value, index) =>
          tableCell(widths[index] ?? 0, cellParagraphs(value), {
            borders: { ...noBorders, bottom: hairline },
          }),
        ),
      }),
  );
  if (title === null) return body;
  const heading = new TableRow({
    cantSplit: true,
    keepNext: true,
    children: [
      tableCell(textTwips, [strong(title)], {
        columnSpan: widths.length,
        borders: { ...noBorders, bottom: hairline },
        margins: { top: 80, bottom: 25, left: 0, right: 0 },
      }),
    ],
  });
  return [heading, ...body];
}

/** A row that may not be split and is higher than a page would lose its end in some readers. */
function isShort(value: Cell): boolean {
  return value.reduce((sum, { text }) => sum + text.length, 0) <= 600;
}

function strong(text: string): Paragraph {
  return new Paragraph({ style: 'Tabeltekst', children: textRuns(text, { bold: true }) });
}

const tight = { margins: { top: 10, bottom: 10, left: 0, right: 120 } };

/** Label and value side by side; they stay together on one page. */
export function kenmerkenTable({ items }: Kenmerken): Table {
  const widths = columnTwips([0.23, 0.77]);
  return plainTable(
    widths,
    items.map(
      (item, index) =>
        new TableRow({
          cantSplit: isShort(item.value),
          keepNext: index < items.length - 1 && isShort(item.value),
          children: [
            tableCell(
              widths[0] ?? 0,
              [new Paragraph({ style: 'Label', children: textRuns(item.label) })],
              tight,
            ),
            tableCell(widths[1] ?? 0, cellParagraphs(item.value), tight),
          ],
        }),
    ),
  );
}

export function handtekeningenTable({ items }: Handtekeningen): Table {
  const widths = columnTwips([0.4, 0.25, 0.35]);
  const line = { borders: { ...noBorders, bottom: hairline } };
  return plainTable(
    widths,
    items.map(
      (item) =>
        new TableRow({
          cantSplit: true,
          height: { value: twips(18), rule: 'atLeast' },
          children: [
            tableCell(
              widths[0] ?? 0,
              cellParagraphs([
                { text: item.rol, tone: 'meta' },
                { text: item.naam, tone: 'plain' },
              ]),
            ),
            tableCell(widths[1] ?? 0, cellParagraphs([{ text: 'Datum', tone: 'meta' }]), line),
            tableCell(widths[2] ?? 0, cellParagraphs([{ text: 'Handtekening', tone: 'meta' }]), line),
          ],
        }),
    ),
  );
}
