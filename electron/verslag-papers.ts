import type { Ontvanger } from '../shared/domain/delen/ontvanger.ts';
import { ontvangerLabel } from '../shared/domain/verslag/exemplaar.ts';
import type { RequestOutput } from '../shared/ipc/contract.ts';
import type { Paper, PaperCopy } from '../shared/verslag/paper.ts';
import { exportExemplaar } from './export-exemplaar.ts';
import { copyOf, shortHash } from './copy-of.ts';
import { renderHtml } from './export/html.ts';
import type { Session } from './toegang/session.ts';
import { noteView } from './use-cases/note-view.ts';
import { Refused } from './use-cases/refused.ts';
import { paperFor, type PaperAsked } from './use-cases/verslag/paper-for.ts';
import { exemplaarOf } from './use-cases/verzending/exemplaar-of.ts';
import { recordExemplaren } from './use-cases/verzending/record.ts';

export interface VerslagPapersParts {
  readonly session: Pick<Session, 'context'>;
  readonly chooseWhere: (name: string, formaat: 'docx' | 'pdf') => Promise<string | null>;
  readonly renderPdf: (paper: Paper, copy: PaperCopy) => Promise<Buffer>;
}

/** The papers of a bespreking as each recipient may have them: on screen, and to where the user says. */
export class VerslagPapers {
  readonly #parts: VerslagPapersParts;

  constructor(parts: VerslagPapersParts) {
    this.#parts = parts;
  }

  preview(asked: PaperAsked): RequestOutput<'verslag.previewFor'> {
    const { context } = this.#parts.session;
    const now = paperFor(context, asked);
    context.store.transaction(() => noteView(context, now.casusId));
    const copy = copyOf(context, { recipient: recipientOf(now.ontvanger), number: null, hash: now.hash });
    return {
      html: renderHtml(now.paper, copy),
      empty: now.empty,
      concept: now.concept,
      hash: shortHash(now.hash),
      leftOut: [...now.leftOut],
    };
  }

  /** One exemplaar. Throws Refused niets-voor-ontvanger, and what exportFile and recordExemplaren throw. */
  async export(asked: PaperAsked, formaat: 'docx' | 'pdf'): Promise<string | null> {
    const { context } = this.#parts.session;
    const now = paperFor(context, asked);
    if (now.empty) throw new Refused('niets-voor-ontvanger');
    const { paper, casusId } = now;
    const nummer = context.store.exemplaar.nextNummer(casusId);
    const exemplaar = exemplaarOf(context, now, { ...asked, nummer, formaat });
    const record = () => recordExemplaren(context, { exemplaren: [{ exemplaar, paper }] });
    return exportExemplaar(this.#parts.session, context, { exemplaar, paper, formaat, record }, this.#parts);
  }
}

/** As it stands on the paper. */
function recipientOf(ontvanger: Ontvanger | null): string {
  return ontvanger === null ? 'dossier' : ontvangerLabel(ontvanger);
}
