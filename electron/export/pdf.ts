import { app, BrowserWindow, type Session } from 'electron';
import type { Paper, PaperCopy } from '../../shared/verslag/paper.ts';
import { renderHtml } from './html.ts';
import { footerTemplate, headerTemplate } from './html/page-frame.ts';
import { maker } from './maker.ts';
import { page } from './page.ts';

/** What the main process lends for printing. */
export interface PrintPlace {
  /** In memory and without network. */
  readonly session: Session;
  /** Keeps a page in memory under an address of our own scheme until it is released. */
  readonly serve: (html: string) => { readonly url: string; readonly release: () => void };
}

const inches = (millimetres: number): number => millimetres / 25.4;

/**
 * The paper as a tagged PDF with an outline, for one recipient; call it after the app is ready.
 * A hidden window without script prints it. No case text reaches the disk: neither as a file nor in the cache.
 */
export async function renderPdf(paper: Paper, copy: PaperCopy, place: PrintPlace): Promise<Buffer> {
  // Chromium writes the user agent of the program into the PDF as its maker; that of the session does not count.
  app.userAgentFallback = maker;
  const served = place.serve(renderHtml(paper, copy));
  const window = hiddenWindow(place.session);
  try {
    await window.loadURL(served.url);
    return await window.webContents.printToPDF({
      pageSize: 'A4',
      margins: {
        top: inches(page.vertical),
        bottom: inches(page.vertical),
        left: inches(page.horizontal),
        right: inches(page.horizontal),
      },
      printBackground: true,
      displayHeaderFooter: true,
      headerTemplate: headerTemplate(paper),
      footerTemplate: footerTemplate(paper, copy),
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    });
  } finally {
    served.release();
    window.destroy();
  }
}

/** The paper to a printer the user chooses in the system's dialog; false when cancelled or refused. */
export async function printPaper(paper: Paper, copy: PaperCopy, place: PrintPlace): Promise<boolean> {
  const served = place.serve(renderHtml(paper, copy));
  const window = hiddenWindow(place.session);
  try {
    await window.loadURL(served.url);
    return await new Promise((resolve) => {
      window.webContents.print({ printBackground: true, pageSize: 'A4' }, (succeeded) => resolve(succeeded));
    });
  } finally {
    served.release();
    window.destroy();
  }
}

function hiddenWindow(session: Session): BrowserWindow {
  return new BrowserWindow({
    show: false,
    webPreferences: {
      session,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      javascript: false,
      spellcheck: false,
    },
  });
}
