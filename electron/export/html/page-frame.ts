import type { Paper, PaperCopy } from '../../../shared/verslag/paper.ts';
import { footerLines, headerText } from '../frame-text.ts';
import { fontFamilies, ink, page, secondInk } from '../page.ts';
import { textHtml } from './text.ts';

/** Chromium draws these templates apart from the page: they see no style sheet, and their text starts at size zero. */
const style = `<style>
#header, #footer { padding: 0; }
.all { width: 100%; margin: 0 ${String(page.horizontal)}mm; color: #${ink}; font: 9pt/12pt ${fontFamilies
  .map((name) => `'${name}'`)
  .join(', ')}; -webkit-print-color-adjust: exact; }
p { margin: 0; }
b { font-weight: 600; }
.small { color: #${secondInk}; font-size: 8pt; line-height: 10.5pt; }
.frame { margin-top: 9mm; border: 1pt solid #${ink}; padding: 2.5pt 6pt; display: flex; justify-content: space-between; }
.foot { margin-bottom: 9mm; border-top: 0.5pt solid #${ink}; padding-top: 4pt; }
.foot div { display: flex; justify-content: space-between; gap: 12pt; }
.number { flex: none; }
</style>`;

/** The frame with gemeente and classification, for the top of every page. */
export function headerTemplate(paper: Paper): string {
  const { gemeente, mark, specialData } = headerText(paper);
  const holds = specialData === '' ? '' : `<p class="small">${textHtml(specialData)}</p>`;
  return `${style}<div class="all frame"><div><b>${textHtml(gemeente)}</b>${holds}</div><b>${textHtml(mark)}</b></div>`;
}

/** The foot of every page; Chromium fills in the number of the page and of all pages. */
export function footerTemplate(paper: Paper, copy: PaperCopy): string {
  const [first, ...others] = footerLines(paper, copy);
  const number = 'Pagina <span class="pageNumber"></span> van <span class="totalPages"></span>';
  return `${style}<div class="all foot small"><div><span>${textHtml(first)}</span><span class="number">${number}</span></div>${others.map((line) => `<p>${textHtml(line)}</p>`).join('')}</div>`;
}
