import { HeadingLevel, Paragraph, Table, TableRow, TextRun } from 'docx';
import type { Alinea, Block, Code, Kop, Lijst } from '../../../shared/verslag/blocks.ts';
import { cellParagraphs, plainTable, tableCell } from './cells.ts';
import { faseChipTable } from './fase-chip.ts';
import { columnTwips } from './measures.ts';
import { textRuns } from './text-runs.ts';
import { handtekeningenTable, kenmerkenTable, tabelTable } from './tables.ts';

type Piece = Paragraph | Table;

const headings = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

/** The blocks as Word pieces. Each numbered list is an instance of its own, or it would count on from the last one. */
export function docxPieces(blocks: readonly Block[]): Piece[] {
  return blocks.flatMap((block, index) => pieces(block, index + 1));
}

function pieces(block: Block, instance: number): Piece[] {
  switch (block.kind) {
    case 'kop':
      return [kopParagraph(block)];
    case 'alinea':
      return [alineaParagraph(block)];
    case 'lijst':
      return lijstParagraphs(block, instance);
    case 'tabel':
      return [tabelTable(block), gap()];
    case 'kenmerken':
      return [kenmerkenTable(block), gap()];
    case 'handtekeningen':
      return [handtekeningenTable(block), gap()];
    case 'fase-chip':
      return [faseChipTable(block), gap(true)];
    case 'code':
      return [codeTable(block), gap()];
  }
}

/** Two tables that touch become one in Word. */
function gap(keepNext = false): Paragraph {
  return new Paragraph({ style: 'Tussenruimte', keepNext });
}

function kopParagraph({ level, text }: Kop): Paragraph {
  return new Paragraph({ heading: headings[level], children: textRuns(text) });
}

function alineaParagraph({ text, tone }: Alinea): Paragraph {
  return new Paragraph({
    style: tone === 'meta' ? 'Klein' : 'Alinea',
    keepNext: tone === 'strong',
    children: textRuns(text, { bold: tone === 'strong', strike: tone === 'struck' }),
  });
}

function lijstParagraphs({ items, numbered, small }: Lijst, instance: number): Paragraph[] {
  const reference = numbered ? 'cijfers' : 'streepjes';
  return items.map(
    (text) =>
      new Paragraph({
        style: small ? 'LijstKlein' : 'Lijstregel',
        numbering: { reference, level: 0, instance },
        children: textRuns(text),
      }),
  );
}

const groupsPerRow = 4;

/** Four groups on a line, each with its number: whoever types them over is asked for a group by number. */
function codeTable({ groups }: Code): Table {
  const widths = columnTwips(Array.from({ length: groupsPerRow }, () => 1 / groupsPerRow));
  const cells = groups.map((text, index) =>
    tableCell(widths[0] ?? 0, [
      ...cellParagraphs([{ text: `Groep ${String(index + 1)}`, tone: 'meta' }]),
      new Paragraph({ style: 'Code', children: [new TextRun(text)] }),
    ]),
  );
  const rows: TableRow[] = [];
  for (let start = 0; start < cells.length; start += groupsPerRow) {
    rows.push(new TableRow({ cantSplit: true, children: cells.slice(start, start + groupsPerRow) }));
  }
  return plainTable(widths, rows);
}
