import { copyForNobody, type Paper, type PaperCopy } from '../shared/verslag/paper.ts';
import { exportFile } from './export-file.ts';
import { renderDocx } from './export/docx.ts';
import type { Session } from './toegang/session.ts';
import {
  noteVernietigingExport,
  verklaringOf,
  vernietigingslijstOf,
  type NamedPaper,
} from './use-cases/bewaren/vernietiging-paper.ts';
import type { Context } from './use-cases/context.ts';

type Formaat = 'docx' | 'pdf';

export interface VernietigingPapersParts {
  session: Pick<Session, 'context'>;
  /** null when the user cancels. */
  chooseWhere: (name: string, formaat: Formaat) => Promise<string | null>;
  renderPdf: (paper: Paper, copy: PaperCopy) => Promise<Buffer>;
}

/** The vernietigingslijst and the verklaring van vernietiging, to where the user says. */
export class VernietigingPapers {
  readonly #parts: VernietigingPapersParts;

  constructor(parts: VernietigingPapersParts) {
    this.#parts = parts;
  }

  verklaring(id: string, formaat: Formaat): Promise<string | null> {
    return this.#export((context) => verklaringOf(context, id), formaat);
  }

  lijst(formaat: Formaat): Promise<string | null> {
    return this.#export(vernietigingslijstOf, formaat);
  }

  /** Where the file went; null when cancelled. Throws Refused vergrendeld, bestand-niet-geschreven. */
  async #export(make: (context: Context) => NamedPaper, formaat: Formaat): Promise<string | null> {
    const { session, chooseWhere, renderPdf } = this.#parts;
    const { context } = session;
    const { paper, name, kenmerk } = make(context);
    const copy = copyForNobody(context.today());
    return exportFile(session, context, {
      choose: () => chooseWhere(`${name}.${formaat}`, formaat),
      make: () => (formaat === 'docx' ? renderDocx(paper, copy) : renderPdf(paper, copy)),
      note: () => noteVernietigingExport(context, kenmerk, formaat),
    });
  }
}
