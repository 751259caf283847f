import type { RequestOutput } from '../shared/ipc/contract.ts';
import { copyForNobody, type Paper, type PaperCopy } from '../shared/verslag/paper.ts';
import { exportExemplaar } from './export-exemplaar.ts';
import { renderHtml } from './export/html.ts';
import type { Session } from './toegang/session.ts';
import { inzageExemplaar, inzageNow, recordInzageExemplaar } from './use-cases/inzage/dossier.ts';

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
    const { session } = this.#parts;
    const { context } = session;
    const made = inzageExemplaar(context, verzoekId, formaat);
    const record = () => recordInzageExemplaar(context, verzoekId, made);
    return exportExemplaar(session, context, { ...made, formaat, record }, this.#parts);
  }
}
