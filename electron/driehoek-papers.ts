import { ontvangerForLogboek, ontvangerWithoutCasus } from '../shared/domain/logboek/ontvanger.ts';
import { mayHavePages, overflowOf } from '../shared/domain/driehoek/overflow.ts';
import type { RequestOutput } from '../shared/ipc/contract.ts';
import type { Paper, PaperCopy } from '../shared/verslag/paper.ts';
import { exportFile } from './export-file.ts';
import { copyOf } from './copy-of.ts';
import { renderDocx } from './export/docx.ts';
import { renderHtml } from './export/html.ts';
import type { Measured } from './measure-pages.ts';
import type { Session } from './toegang/session.ts';
import type { Context } from './use-cases/context.ts';
import { fixedVersie, nextVersie } from './use-cases/driehoek/fix.ts';
import { loadNotitie } from './use-cases/driehoek/get.ts';
import { notitiePaper, versieOf } from './use-cases/driehoek/paper.ts';
import { log } from './use-cases/log.ts';
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
    const paper = notitiePaper(context, notitie, fixed);
    const copy = copyOf(context, { recipient: '', number: null, hash: fixed?.hash ?? '' });
    const { pages, beyond } = await this.#parts.measure(paper, copy, mayHavePages);
    return { html: renderHtml(paper, copy), pages, overflow: overflowOf(pages, beyond) };
  }

  /** Throws Refused verouderd when another version was laid down meanwhile, and what exportFile throws. */
  async export({ id, versie, formaat, ontvanger }: ExportAsked): Promise<string | null> {
    const { session, chooseWhere, renderPdf } = this.#parts;
    const { context } = session;
    const now = loadNotitie(context, id);
    const { nummer, casusId } = now;
    const expected = versie ?? nextVersie(context, now);
    const name = `${nummer}-driehoeknotitie-v${String(expected)}.${formaat}`;
    return exportFile(session, context, {
      choose: () => chooseWhere(name, formaat),
      make: () => {
        const notitie = loadNotitie(context, id);
        const fixed =
          versie === null
            ? context.store.transaction(() => fixedVersie(context, notitie))
            : versieOf(context, id, versie);
        if (fixed.nummer !== expected) throw new Refused('verouderd');
        const paper = notitiePaper(context, notitie, fixed);
        const copy = copyOf(context, { recipient: ontvanger, number: null, hash: fixed.hash });
        return formaat === 'docx' ? renderDocx(paper, copy) : renderPdf(paper, copy);
      },
      note: () => noteExport(context, { id, casusId, name, ontvanger }),
    });
  }
}

/** Who holds which version, with the casus where there is one: for a later rectificatie (AVG art. 19). */
function noteExport(
  ctx: Context,
  { id, casusId, name, ontvanger }: { id: string; casusId: string | null; name: string; ontvanger: string },
): void {
  const voor =
    casusId === null
      ? ontvangerWithoutCasus(ontvanger)
      : ontvangerForLogboek(
          ontvanger,
          ctx.store.casus.betrokkenen(casusId).map(({ naam }) => naam),
        );
  log(ctx, {
    actie: 'export',
    ...(casusId === null
      ? { object: 'driehoeknotitie', objectId: id }
      : { object: 'casus', objectId: casusId }),
    detail: `${name}, voor ${voor}`,
  });
}
