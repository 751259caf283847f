import { page, textWidth } from './page.ts';

/** Between two columns, in millimetres: wide enough that nothing of the one lies in the other. */
const gap = 20;

/** As it is printed: without the frame of the screen, in columns of the height of a page. */
export const measureCss = `
.frame, .foot, .watermark { display: none !important; }
body { margin: 0 !important; padding: 0 !important; max-width: none !important; text-rendering: geometricPrecision; }
main { width: ${String(textWidth)}mm; height: ${String(page.height - 2 * page.vertical)}mm; columns: ${String(
  textWidth,
)}mm auto; column-gap: ${String(gap)}mm; column-fill: auto; }
`;

/** In the world of the script, between laying it out in columns and as on the screen. */
const begins = 'casustafelBegins';

/** Counts the columns that hold something, and per heading the lines that stand beyond the last one allowed. */
export function measureScript(mayHave: number): string {
  const step = ((textWidth + gap) * 96) / 25.4;
  return `(() => {
    const main = document.querySelector('main');
    const left = main.getBoundingClientRect().left;
    const beyond = [];
    let pages = 1;
    const begins = [];
    for (const child of main.children) {
      if (child.tagName === 'H2' || beyond.length === 0) {
        beyond.push({ title: child.tagName === 'H2' ? child.textContent : '', lines: 0, tops: new Set() });
      }
      const range = document.createRange();
      range.selectNodeContents(child);
      for (const { left: x, top, width } of [...range.getClientRects(), ...child.getClientRects()]) {
        const column = Math.floor((x - left + 1) / ${String(step)}) + 1;
        if (width > 0) pages = Math.max(pages, column);
      }
      const texts = document.createTreeWalker(child, NodeFilter.SHOW_TEXT);
      for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
        range.selectNodeContents(text);
        for (const [line, { left: x, top, width }] of [...range.getClientRects()].entries()) {
          const column = Math.floor((x - left + 1) / ${String(step)}) + 1;
          if (width > 0 && column > begins.length + 1) begins.push({ text, line });
          if (width > 0 && column > ${String(mayHave)}) beyond.at(-1).tops.add(column + ' ' + Math.round(top / 4));
        }
      }
    }
    globalThis.${begins} = begins;
    return { pages, beyond: beyond.map(({ title, tops }) => ({ title, lines: tops.size })) };
  })()`;
}

/**
 * After measureScript, with measureCss taken out: where each page after the first begins, in CSS px from the top of the
 * paper as the screen shows it.
 */
export const beginsScript = `(() => {
  const range = document.createRange();
  return globalThis.${begins}.map(({ text, line }) => {
    range.selectNodeContents(text);
    const rects = range.getClientRects();
    const whole = line === 0 ? text.parentElement.closest('tr, li, p, h2, h3') : null;
    if (whole !== null) return Math.round(whole.getBoundingClientRect().top + scrollY);
    const { top, height } = rects[line] ?? rects[rects.length - 1];
    // The letters have a box that is higher than their line.
    const lineHeight = parseFloat(getComputedStyle(text.parentElement).lineHeight) || height;
    return Math.round(top + (height - lineHeight) / 2 + scrollY);
  });
})()`;
