import type { PapierSoort } from '../shared/domain/papier/papier.ts';
import type { SecurityFacts } from '../shared/verslag/beheer/security-facts.ts';
import { copyForNobody, type Paper, type PaperCopy } from '../shared/verslag/paper.ts';
import { exportFile } from './export-file.ts';
import { renderDocx } from './export/docx.ts';
import { renderHtml } from './export/html.ts';
import type { Session } from './toegang/session.ts';
import type { Context } from './use-cases/context.ts';
import { buildPapier } from './use-cases/papier/build-papier.ts';
import { notePapierExport } from './use-cases/papier/note-papier-export.ts';

export interface BeheerPapersParts {
  session: Pick<Session, 'context'>;
  /** Throws Refused niet-toegestaan when no store is open. */
  facts: () => SecurityFacts;
  /** null when the user cancels. */
  chooseWhere: (name: string, formaat: 'docx' | 'pdf') => Promise<string | null>;
  renderPdf: (paper: Paper, copy: PaperCopy) => Promise<Buffer>;
}

/** The papers about the app itself: on screen, and to where the user says. */
export class BeheerPapers {
  readonly #parts: BeheerPapersParts;

  constructor(parts: BeheerPapersParts) {
    this.#parts = parts;
  }

  preview(soort: PapierSoort): { html: string } {
    const { context } = this.#parts.session;
    return { html: renderHtml(this.#paper(context, soort), copyForNobody(context.today())) };
  }

  /** Where the file went; null when cancelled. Throws Refused as buildPapier does, vergrendeld, bestand-niet-geschreven. */
  async export(soort: PapierSoort, formaat: 'docx' | 'pdf'): Promise<string | null> {
    const { session, chooseWhere, renderPdf } = this.#parts;
    const { context } = session;
    const paper = this.#paper(context, soort);
    const copy = copyForNobody(context.today());
    const name = `casustafel-${soort}-${context.today()}.${formaat}`;
    return exportFile(session, context, {
      choose: () => chooseWhere(name, formaat),
      make: () => (formaat === 'docx' ? renderDocx(paper, copy) : renderPdf(paper, copy)),
      note: () => notePapierExport(context, soort, formaat),
    });
  }

  #paper(context: Context, soort: PapierSoort): Paper {
    return buildPapier(context, soort, this.#parts.facts);
  }
}
