import { writeFile } from 'node:fs/promises';
import type { RequestOutput } from '../shared/ipc/contract.ts';
import type { Paper, PaperCopy } from '../shared/verslag/paper.ts';
import { renderDocx } from './export/docx.ts';
import { fileName } from './export/file-name.ts';
import { renderHtml } from './export/html.ts';
import type { Session } from './toegang/session.ts';
import type { Context } from './use-cases/context.ts';
import { inzageNow, inzageToExport, noteInzageExport } from './use-cases/inzage/dossier.ts';
import { Refused } from './use-cases/refused.ts';

export interface InzagePapersParts {
  session: Pick<Session, 'context'>;
  /** null when the user cancels. */
  chooseWhere: (name: string, formaat: 'docx' | 'pdf') => Promise<string | null>;
  renderPdf: (paper: Paper, copy: PaperCopy) => Promise<Buffer>;
}

/** The inzagedossier on screen, and to where the user says. */
export class InzagePapers {
  readonly #parts: InzagePapersParts;

  constructor(parts: InzagePapersParts) {
    this.#parts = parts;
  }

  preview(verzoekId: string): RequestOutput<'inzage.preview'> {
    const { context } = this.#parts.session;
    const { paper, open } = inzageNow(context, verzoekId);
    return { html: renderHtml(paper, copyOf(context)), open };
  }

  /** Where the file went; null when cancelled. Throws Refused inzage-onvolledig, vergrendeld, bestand-niet-geschreven. */
  async export(verzoekId: string, formaat: 'docx' | 'pdf'): Promise<string | null> {
    const { session, chooseWhere, renderPdf } = this.#parts;
    const { context } = session;
    const { paper, casusId, casusnummer } = inzageToExport(context, verzoekId);
    const name = fileName({ casusnummer, soort: 'inzagedossier', versie: null, concept: false, formaat });
    const copy = copyOf(context);
    const file = await chooseWhere(name, formaat);
    if (file === null) return null;
    const content = await (formaat === 'docx' ? renderDocx(paper, copy) : renderPdf(paper, copy));
    // The app can have locked meanwhile, and an export that cannot be logged does not go out.
    if (session.context !== context) throw new Refused('vergrendeld');
    try {
      await writeFile(file, content);
    } catch {
      throw new Refused('bestand-niet-geschreven');
    }
    context.store.transaction(() => noteInzageExport(context, casusId, name));
    return file;
  }
}

function copyOf(context: Context): PaperCopy {
  return { recipient: '', number: null, date: context.today(), shortHash: '' };
}
