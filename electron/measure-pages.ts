import { BrowserWindow } from 'electron';
import type { Paper, PaperCopy } from '../shared/verslag/paper.ts';
import { renderHtml } from './export/html.ts';
import { beginsScript, measureCss, measureScript } from './export/measure-script.ts';
import type { PrintPlace } from './export/pdf.ts';

/** A4 at 96 dots an inch. */
const sheetWidth = 794;

/** How long a paper is; what lies beyond the pages it may have. */
export interface Measured {
  readonly pages: number;
  /** Per heading of level 2, in order: lines beyond the last page it may have. '' is what stands before the first. */
  readonly beyond: readonly { readonly title: string; readonly lines: number }[];
  /** Where each page after the first begins, in CSS px from the top of the paper on the screen, as wide as A4. */
  readonly begins: readonly number[];
}

/**
 * Lays the paper out in columns of the height of a page: the same engine breaks them as it breaks the pages of the
 * PDF. The page runs no script of its own (its policy); the measure runs in a world apart.
 */
export async function measurePages(
  paper: Paper,
  copy: PaperCopy,
  place: PrintPlace,
  mayHave: number,
): Promise<Measured> {
  const served = place.serve(renderHtml(paper, copy));
  const window = new BrowserWindow({
    show: false,
    width: sheetWidth,
    useContentSize: true,
    webPreferences: {
      session: place.session,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      spellcheck: false,
    },
  });
  try {
    await window.loadURL(served.url);
    const { webContents } = window;
    const run = (code: string): Promise<unknown> =>
      webContents.executeJavaScriptInIsolatedWorld(1, [{ code }]);
    const columns = await webContents.insertCSS(measureCss);
    const { pages, beyond } = (await run(measureScript(mayHave))) as Pick<Measured, 'pages' | 'beyond'>;
    await webContents.removeInsertedCSS(columns);
    return { pages, beyond, begins: (await run(beginsScript)) as number[] };
  } finally {
    served.release();
    window.destroy();
  }
}
