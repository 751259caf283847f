import {
  AlignmentType,
  BorderStyle,
  Footer,
  Header,
  PageNumber,
  Paragraph,
  TableRow,
  TabStopType,
  TextRun,
} from 'docx';
import { TextWatermark } from 'docx/watermarks';
import type { Paper, PaperCopy } from '../../../shared/verslag/paper.ts';
import { footerLines, headerText } from '../frame-text.ts';
import { fontFamilies, ink, watermarkGrey } from '../page.ts';
import { noBorders, plainTable, tableCell } from './cells.ts';
import { columnTwips, textTwips } from './measures.ts';
import { textRuns } from './text-runs.ts';

/** One point, in eighths of a point. */
const line = { style: BorderStyle.SINGLE, size: 8, color: ink } as const;

/** Gemeente and classification in a frame, and CONCEPT behind the text, on every page. */
export function pageHeader(paper: Paper): Header {
  const { gemeente, mark, specialData } = headerText(paper);
  const widths = columnTwips([0.62, 0.38]);
  const inside = { margins: { top: 50, bottom: 50, left: 120, right: 120 } };
  const frame = plainTable(widths, [
    new TableRow({
      children: [
        tableCell(widths[0] ?? 0, [bold(gemeente), ...(specialData === '' ? [] : [small(specialData)])], {
          ...inside,
          borders: { ...noBorders, top: line, bottom: line, left: line },
        }),
        tableCell(widths[1] ?? 0, [bold(mark, AlignmentType.RIGHT)], {
          ...inside,
          borders: { ...noBorders, top: line, bottom: line, right: line },
        }),
      ],
    }),
  ]);
  const behind = paper.concept
    ? [
        new TextWatermark({
          text: 'CONCEPT',
          font: fontFamilies[0],
          color: `#${watermarkGrey}`,
          opacity: 1,
          width: 420,
        }),
      ]
    : [];
  return new Header({ children: [frame, new Paragraph({ style: 'Tussenruimte', children: behind })] });
}

/** Casusnummer, version, recipient and page; below it the geheimhouding, and the check numbers. */
export function pageFooter(paper: Paper, copy: PaperCopy): Footer {
  const [first, ...others] = footerLines(paper, copy);
  return new Footer({
    children: [
      new Paragraph({
        style: 'Voet',
        tabStops: [{ type: TabStopType.RIGHT, position: textTwips }],
        border: { top: { style: BorderStyle.SINGLE, size: 4, space: 4, color: ink } },
        children: [
          ...textRuns(first),
          new TextRun({
            children: ['\tPagina ', PageNumber.CURRENT, ' van ', PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
      ...others.map((line) => new Paragraph({ style: 'Voet', children: textRuns(line) })),
    ],
  });
}

function bold(
  text: string,
  alignment: (typeof AlignmentType)[keyof typeof AlignmentType] = AlignmentType.LEFT,
) {
  return new Paragraph({ style: 'Tabeltekst', alignment, children: textRuns(text, { bold: true }) });
}

function small(text: string) {
  return new Paragraph({ style: 'TabelKlein', children: textRuns(text) });
}
