import { createHash } from 'node:crypto';
import type { Paper, PaperCopy } from '../../shared/verslag/paper.ts';
import { footerLines, headerText } from './frame-text.ts';
import { blockHtml } from './html/blocks.ts';
import { escapeHtml } from './html/escape.ts';
import { textHtml, titleHtml } from './html/text.ts';
import { paperCss } from './html/paper-css.ts';

/** The style sheet inside every paper. A page that shows a paper in a frame must allow it in its policy, by hash. */
export const paperStyles = paperCss;

/** Nothing runs, nothing loads: only the one style sheet. */
const policy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(paperStyles).digest('base64')}'`;

/** The paper as a whole page, for a sandboxed frame and for the PDF. All text in it is escaped. */
export function renderHtml(paper: Paper, copy: PaperCopy): string {
  const { gemeente, mark, specialData } = headerText(paper);
  const foot = footerLines(paper, copy).map((line) => `<p>${textHtml(line)}</p>`);
  const watermark = paper.concept
    ? '<div class="watermark" aria-hidden="true"><span>CONCEPT</span></div>\n'
    : '';
  const holds = specialData === '' ? '' : `<p class="meta">${textHtml(specialData)}</p>`;
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">
<title>${titleHtml(paper.title)}</title>
<style>${paperStyles}</style>
</head>
<body${paper.dense === true ? ' class="dense"' : ''}>
${watermark}<header class="frame"><div><p class="strong">${textHtml(gemeente)}</p>${holds}</div><p class="strong">${textHtml(mark)}</p></header>
<main>
${paper.blocks.map(blockHtml).join('\n')}
</main>
<footer class="foot">${foot.join('')}</footer>
</body>
</html>
`;
}
