import type { RequestOutput } from '../shared/ipc/contract.ts';
import { copyForNobody, type Paper, type PaperCopy } from '../shared/verslag/paper.ts';
import { exportFile } from './export-file.ts';
import { renderDocx } from './export/docx.ts';
import { fileName } from './export/file-name.ts';
import { renderHtml } from './export/html.ts';
import type { Session } from './toegang/session.ts';
import { inzageNow, inzageToExport, noteInzageExport } from './use-cases/inzage/dossier.ts';

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
    return { html: renderHtml(paper, copyForNobody(context.today())), open };
  }

  /** Where the file went; null when cancelled. Throws Refused inzage-onvolledig, vergrendeld, bestand-niet-geschreven. */
  async export(verzoekId: string, formaat: 'docx' | 'pdf'): Promise<string | null> {
    const { session, chooseWhere, renderPdf } = this.#parts;
    const { context } = session;
    const { paper, casusId, casusnummer } = inzageToExport(context, verzoekId);
    const name = fileName({ casusnummer, soort: 'inzagedossier', formaat });
    const copy = copyForNobody(context.today());
    return exportFile(session, context, {
      choose: () => chooseWhere(name, formaat),
      make: () => (formaat === 'docx' ? renderDocx(paper, copy) : renderPdf(paper, copy)),
      note: () => noteInzageExport(context, casusId, name),
    });
  }
}
