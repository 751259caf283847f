import { mayHavePages, overflowOf } from '../shared/domain/driehoek/overflow.ts';
import type { RequestOutput } from '../shared/ipc/contract.ts';
import { notitieFileName } from '../shared/verslag/copy-name.ts';
import { exemplaarFoot } from '../shared/verslag/exemplaar-foot.ts';
import type { Paper, PaperCopy } from '../shared/verslag/paper.ts';
import { exportFile } from './export-file.ts';
import { copyOf } from './copy-of.ts';
import { renderDocx } from './export/docx.ts';
import { renderHtml } from './export/html.ts';
import type { Measured } from './measure-pages.ts';
import type { Session } from './toegang/session.ts';
import { fixedPaper, notitieExemplaar, recordNotitieExemplaar } from './use-cases/driehoek/exemplaar.ts';
import { fixedVersie, nextVersie } from './use-cases/driehoek/fix.ts';
import { loadNotitie } from './use-cases/driehoek/get.ts';
import { notitiePaper, versieOf } from './use-cases/driehoek/paper.ts';
import { nextExemplaarNummer } from './use-cases/exemplaar/new-exemplaar.ts';
import type { MadeExemplaar } from './use-cases/exemplaar/keep.ts';
import { noteView } from './use-cases/note-view.ts';
import { Refused } from './use-cases/refused.ts';

export interface DriehoekPapersParts {
  readonly session: Pick<Session, 'context'>;
  readonly chooseWhere: (name: string, formaat: 'docx' | 'pdf') => Promise<string | null>;
  readonly renderPdf: (paper: Paper, copy: PaperCopy) => Promise<Buffer>;
  readonly measure: (paper: Paper, copy: PaperCopy, mayHave: number) => Promise<Measured>;
}

interface ExportAsked {
  readonly id: string;
  /** null: as it is now, laid down as a version first. */
  readonly versie: number | null;
  readonly formaat: 'docx' | 'pdf';
  readonly ontvanger: string;
}

/** The driehoeknotitie on screen with its length, and to where the user says; what goes out is always a version. */
export class DriehoekPapers {
  readonly #parts: DriehoekPapersParts;

  constructor(parts: DriehoekPapersParts) {
    this.#parts = parts;
  }

  async preview(id: string, versie: number | null): Promise<RequestOutput<'driehoek.preview'>> {
    const { context } = this.#parts.session;
    const fixed = versie === null ? null : versieOf(context, id, versie);
    const notitie = loadNotitie(context, id);
    const { casusId } = notitie;
    if (casusId !== null) context.store.transaction(() => noteView(context, casusId));
    const { paper, hash } =
      fixed === null
        ? { paper: notitiePaper(context, notitie, null), hash: '' }
        : fixedPaper(context, notitie, fixed, context.now());
    const copy = copyOf(context, { recipient: '', number: null, hash });
    const { pages, beyond, begins } = await this.#parts.measure(paper, copy, mayHavePages);
    return { html: renderHtml(paper, copy), pages, begins: [...begins], overflow: overflowOf(pages, beyond) };
  }

  /** One exemplaar. Throws Refused verouderd when another version or number was given meanwhile, and what exportFile throws. */
  async export({ id, versie, formaat, ontvanger }: ExportAsked): Promise<string | null> {
    const { session, chooseWhere, renderPdf } = this.#parts;
    const { context } = session;
    const now = loadNotitie(context, id);
    const expected = versie ?? nextVersie(context, now);
    const name = notitieFileName(
      { nummer: now.nummer, versie: expected },
      nextExemplaarNummer(context, { casusId: now.casusId, driehoeknotitieId: id }),
      formaat,
    );
    const made: MadeExemplaar[] = [];
    return exportFile(session, context, {
      choose: () => chooseWhere(name, formaat),
      make: () => {
        const copy = context.store.transaction(() => {
          const notitie = loadNotitie(context, id);
          const fixed = versie === null ? fixedVersie(context, notitie) : versieOf(context, id, versie);
          const one = notitieExemplaar(context, { notitie, versie: fixed, formaat, voor: ontvanger });
          // Another one while the dialog was open: then the name that was chosen is not its name.
          if (one.exemplaar.bestand !== name) throw new Refused('verouderd');
          return one;
        });
        made.push(copy);
        const foot = exemplaarFoot(copy.exemplaar);
        return formaat === 'docx' ? renderDocx(copy.paper, foot) : renderPdf(copy.paper, foot);
      },
      note: () => made.forEach((copy) => recordNotitieExemplaar(context, expected, copy)),
    });
  }
}
