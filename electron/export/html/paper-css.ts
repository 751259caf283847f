import { faseLooks, noFaseLooks } from '../fase-looks.ts';
import { fontFamilies, ink, page, rule, secondInk, watermarkGrey } from '../page.ts';

const fonts = fontFamilies.map((name) => (name.includes(' ') ? `"${name}"` : name)).join(', ');

/** A kop that opens a page is painted at the foot of the one before too, unless clipped: its bookmark would read twice. */
const text = `
* { box-sizing: border-box; }
html { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
body { margin: 0; background: #fff; color: #${ink}; font: 10.5pt/14pt ${fonts}; font-variant: no-common-ligatures tabular-nums; overflow-wrap: anywhere; }
p, h1, h2, h3, ul, ol, dl, dd, dt { margin: 0; padding: 0; font-size: inherit; }
h1, h2, h3 { font-weight: 600; break-after: avoid; break-inside: avoid; overflow: clip; }
h1 { font-size: 17pt; line-height: 22pt; margin-bottom: 6pt; }
h2 { font-size: 13pt; line-height: 17pt; margin: 12pt 0 3pt; }
h3 { margin: 8pt 0 2pt; }
.strong, th { font-weight: 600; }
.meta { color: #${secondInk}; font-size: 8pt; line-height: 10.5pt; }
.struck { text-decoration: line-through; }
.alinea { margin-bottom: 4pt; orphans: 2; widows: 2; }
.alinea.strong { break-after: avoid; }
.alinea.meta { margin: 2pt 0 4pt; }
ul, ol { padding-left: 5mm; margin-bottom: 4pt; }
ul { list-style: "–  "; }
li { margin-bottom: 2pt; }
li::marker { color: #${secondInk}; }
.small { color: #${secondInk}; font-size: 8pt; line-height: 10.5pt; }
.small li { margin-bottom: 1pt; }
`;

const tables = `
table { width: 100%; border-collapse: collapse; table-layout: fixed; margin-bottom: 5pt; font-size: 9pt; line-height: 12pt; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { padding: 1.25pt 6pt 1.25pt 0; text-align: left; vertical-align: top; border-bottom: 0.5pt solid #${rule}; }
thead th { border-bottom: 1pt solid #${ink}; }
.group th { padding-top: 4pt; }
.group { break-after: avoid; }
td .quote { border-left: 2.25pt solid #${ink}; padding-left: 4pt; }
dl { font-size: 9pt; line-height: 12pt; margin-bottom: 5pt; break-inside: avoid; }
dl div { display: grid; grid-template-columns: 23% 77%; padding: 0.5pt 0; break-inside: avoid; }
dt { color: #${secondInk}; padding-right: 6pt; }
.sign { display: grid; grid-template-columns: 40% 25% 35%; font-size: 9pt; min-height: 18mm; break-inside: avoid; }
.line { border-bottom: 0.5pt solid #${rule}; }
.code { display: grid; grid-template-columns: repeat(4, 1fr); margin: 8pt 0; }
.code .group { font: 22pt/32pt Consolas, "DejaVu Sans Mono", monospace; }
`;

/** Plain, dots, lines of 45 degrees, an inner frame. The dots are a border: as tiles they weigh half a megabyte in a PDF. */
const patterns: Record<1 | 2 | 3 | 4, string> = {
  1: '',
  2: '',
  3: 'background-image: repeating-linear-gradient(45deg, #FFD9D4 0 1.5pt, transparent 1.5pt 6pt);',
  4: 'box-shadow: inset 0 0 0 1pt #5C0A14, inset 0 0 0 2.5pt #fff;',
};

const phases = `
.chips { display: flex; max-width: 170mm; padding-right: 0.5mm; align-items: center; gap: 4mm; margin: 4pt 0 8pt; font-size: 9pt; line-height: 12pt; break-inside: avoid; }
.chip { display: flex; flex: 1 1 0; max-width: 79mm; border: 1pt solid #${noFaseLooks.border}; }
.chip i { position: relative; width: 5mm; flex: none; border-right: 1pt solid #${noFaseLooks.border}; }
.chip div { padding: 1.25pt 6pt; }
${([1, 2, 3, 4] as const)
  .map(
    (fase) => `.fase-${String(fase)}, .fase-${String(fase)} i { border-color: #${faseLooks[fase].border}; }
.fase-${String(fase)} i { background-color: #${faseLooks[fase].fill}; ${patterns[fase]} }`,
  )
  .join('\n')}
.fase-2 i::after { content: ""; position: absolute; inset: 1.5pt auto 1.5pt 1.5mm; border-left: 1.5mm dotted #${faseLooks[2].border}; }
`;

/** On screen the paper lies as a sheet with its frame and foot; in print these come from the pages themselves. */
const sheet = `
.frame { display: flex; justify-content: space-between; gap: 6mm; border: 1pt solid #${ink}; padding: 2.5pt 6pt; font-size: 9pt; line-height: 12pt; }
.foot { border-top: 0.5pt solid #${ink}; padding-top: 4pt; color: #${secondInk}; font-size: 8pt; line-height: 10.5pt; }
.watermark { position: fixed; z-index: -1; inset: 0; display: flex; align-items: center; justify-content: center; color: #${watermarkGrey}; font-size: 100pt; font-weight: 600; line-height: 1; }
.watermark span { transform: rotate(-45deg); letter-spacing: 4pt; }
@media screen {
  body { max-width: ${String(page.width)}mm; margin: 0 auto; padding: 10mm ${String(page.horizontal)}mm; }
  .frame { margin-bottom: 6mm; }
  .foot { margin-top: 10mm; }
}
@media print {
  .frame, .foot { display: none; }
}
@page { size: A4; margin: ${String(page.vertical)}mm ${String(page.horizontal)}mm; }
`;

/** For a paper that must be short: two A4 for the driehoek. */
const dense = `
.dense { font-size: 9.5pt; line-height: 12pt; }
.dense h1 { font-size: 14pt; line-height: 18pt; margin-bottom: 2pt; }
.dense h2 { font-size: 11pt; line-height: 14pt; margin: 5pt 0 1pt; }
.dense table, .dense dl { line-height: 11.5pt; }
.dense li { margin-bottom: 0; }
.dense ul, .dense ol, .dense table, .dense dl { margin-bottom: 2pt; }
.dense dl { break-inside: auto; }
.dense th, .dense td { padding-top: 0.75pt; padding-bottom: 0.75pt; }
.dense .group th { padding-top: 2pt; }
.dense .alinea.meta { margin: 0 0 2pt; }
.dense tbody td:empty { height: 18pt; }
`;

/** The one style sheet of every paper, the same text each time: a policy can allow it by its hash. */
export const paperCss = [text, tables, phases, dense, sheet].join('');
