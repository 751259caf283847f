import { copyForNobody, type Paper, type PaperCopy } from '../shared/verslag/paper.ts';
import { exportFile } from './export-file.ts';
import { renderDocx } from './export/docx.ts';
import type { Session } from './toegang/session.ts';
import { datalekregister, noteDatalekExport } from './use-cases/datalek/register.ts';

export interface DatalekPapersParts {
  session: Pick<Session, 'context'>;
  /** null when the user cancels. */
  chooseWhere: (name: string, formaat: 'docx' | 'pdf') => Promise<string | null>;
  renderPdf: (paper: Paper, copy: PaperCopy) => Promise<Buffer>;
  /** False when the user or the printer says no. */
  print: (paper: Paper, copy: PaperCopy) => Promise<boolean>;
}

/** The register of possible datalekken, to a printer and to where the user says. */
export class DatalekPapers {
  readonly #parts: DatalekPapersParts;

  constructor(parts: DatalekPapersParts) {
    this.#parts = parts;
  }

  async print(): Promise<boolean> {
    const { session } = this.#parts;
    const { context } = session;
    const printed = await this.#parts.print(datalekregister(context), copyForNobody(context.today()));
    // The app can have locked meanwhile: then the print cannot be noted, and the page is gone.
    if (printed && session.context === context)
      context.store.transaction(() => noteDatalekExport(context, 'datalekregister, printer'));
    return printed;
  }

  /** Where the file went; null when cancelled. Throws Refused vergrendeld, bestand-niet-geschreven. */
  async export(formaat: 'docx' | 'pdf'): Promise<string | null> {
    const { session, chooseWhere, renderPdf } = this.#parts;
    const { context } = session;
    const paper = datalekregister(context);
    const name = `casustafel-datalekregister-${context.today()}.${formaat}`;
    const copy = copyForNobody(context.today());
    return exportFile(session, context, {
      choose: () => chooseWhere(name, formaat),
      make: () => (formaat === 'docx' ? renderDocx(paper, copy) : renderPdf(paper, copy)),
      note: () => noteDatalekExport(context, name),
    });
  }
}
