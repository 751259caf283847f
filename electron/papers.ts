import path from 'node:path';
import type { BrowserWindow } from 'electron';
import type { VerslagSoort } from '../shared/domain/verslag/verslag.ts';
import type { RequestOutput } from '../shared/ipc/contract.ts';
import { buildHerstelcode } from '../shared/verslag/build-herstelcode.ts';
import { copyForNobody, type Paper, type PaperCopy } from '../shared/verslag/paper.ts';
import { withCorrecties } from '../shared/verslag/with-correcties.ts';
import { withRectificaties } from '../shared/verslag/with-rectificaties.ts';
import { chooseWhere } from './choose-file.ts';
import type { Clock } from './clock.ts';
import { exportExemplaar } from './export-exemplaar.ts';
import { copyOf, shortHash } from './copy-of.ts';
import { renderHtml } from './export/html.ts';
import type { Session } from './toegang/session.ts';
import { besprekingView } from './use-cases/bespreking/get.ts';
import { missingOf } from './use-cases/casus/missing-of.ts';
import { noteView } from './use-cases/note-view.ts';
import { ownExemplaar, recordOwnExemplaar } from './use-cases/verslag/own-paper.ts';
import { paperOf, type PaperNow } from './use-cases/verslag/paper-of.ts';

export interface PapersParts {
  session: Session;
  clock: Clock;
  window: () => BrowserWindow | null;
  renderPdf: (paper: Paper, copy: PaperCopy) => Promise<Buffer>;
  /** False when the user or the printer says no. */
  print: (paper: Paper, copy: PaperCopy) => Promise<boolean>;
}

/** The paper with everything that came later and travels with it. */
function complete({ paper, correcties, rectificaties }: PaperNow): Paper {
  return withRectificaties(withCorrecties(paper, correcties), rectificaties);
}

/** Papers on screen and to where the user says; nowhere else. */
export class Papers {
  readonly #parts: PapersParts;

  constructor(parts: PapersParts) {
    this.#parts = parts;
  }

  preview(besprekingId: string, soort: VerslagSoort): RequestOutput<'verslag.preview'> {
    const { context } = this.#parts.session;
    const now = paperOf(context, besprekingId, soort);
    const { casus } = besprekingView(context, besprekingId);
    context.store.transaction(() => noteView(context, casus.id));
    return {
      html: renderHtml(complete(now), copyOf(context, { recipient: '', number: null, hash: now.hash })),
      concept: now.concept,
      hash: shortHash(now.hash),
      missingByLaw: missingOf(context, casus.id),
    };
  }

  exportVoorbereiding(besprekingId: string): Promise<string | null> {
    return this.#exportOwn(besprekingId, 'voorbereiding');
  }

  exportAfweging(besprekingId: string): Promise<string | null> {
    return this.#exportOwn(besprekingId, 'afweging');
  }

  #exportOwn(besprekingId: string, soort: 'voorbereiding' | 'afweging'): Promise<string | null> {
    const { session, renderPdf } = this.#parts;
    const { context } = session;
    const made = ownExemplaar(context, besprekingId, soort);
    const record = () => recordOwnExemplaar(context, besprekingId, soort, made);
    const chooseWhere = (name: string) => this.#ask(name);
    return exportExemplaar(session, context, { ...made, formaat: 'pdf', record }, { chooseWhere, renderPdf });
  }

  /** To a printer, by the system's own dialog: a file with the code on this machine would undo its purpose. */
  printRecoveryCode(made: { readonly code: string; readonly kenmerk: string }): Promise<boolean> {
    const paper = buildHerstelcode({ ...made, gemeente: '', date: this.#parts.clock.today() });
    return this.#parts.print(paper, copyForNobody(this.#parts.clock.today()));
  }

  #ask(name: string): Promise<string | null> {
    const extension = path.extname(name).slice(1);
    return chooseWhere(this.#parts.window(), name, {
      name: extension.toUpperCase(),
      extensions: [extension],
    });
  }
}
