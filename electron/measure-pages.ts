import { BrowserWindow } from 'electron';
import type { Paper, PaperCopy } from '../shared/verslag/paper.ts';
import { renderHtml } from './export/html.ts';
import { measureCss, measureScript } from './export/measure-script.ts';
import type { PrintPlace } from './export/pdf.ts';

/** How long a paper is; what lies beyond the pages it may have. */
export interface Measured {
  readonly pages: number;
  /** Per heading of level 2, in order: lines beyond the last page it may have. '' is what stands before the first. */
  readonly beyond: readonly { readonly title: string; readonly lines: number }[];
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
    await window.webContents.insertCSS(measureCss);
    const code = measureScript(mayHave);
    return (await window.webContents.executeJavaScriptInIsolatedWorld(1, [{ code }])) as Measured;
  } finally {
    served.release();
    window.destroy();
  }
}
