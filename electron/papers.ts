import path from 'node:path';
import type { BrowserWindow } from 'electron';
import type { VerslagSoort } from '../shared/domain/verslag/verslag.ts';
import type { RequestOutput } from '../shared/ipc/contract.ts';
import { buildAfweging } from '../shared/verslag/build-afweging.ts';
import { buildHerstelcode } from '../shared/verslag/build-herstelcode.ts';
import { buildVoorbereiding } from '../shared/verslag/build-voorbereiding.ts';
import { copyForNobody, type Paper, type PaperCopy } from '../shared/verslag/paper.ts';
import { withCorrecties } from '../shared/verslag/with-correcties.ts';
import { withRectificaties } from '../shared/verslag/with-rectificaties.ts';
import { chooseWhere } from './choose-file.ts';
import type { Clock } from './clock.ts';
import { exportFile } from './export-file.ts';
import { copyOf, shortHash } from './copy-of.ts';
import { fileName } from './export/file-name.ts';
import { renderHtml } from './export/html.ts';
import type { Session } from './toegang/session.ts';
import { besprekingView } from './use-cases/bespreking/get.ts';
import { missingOf } from './use-cases/casus/missing-of.ts';
import type { Context } from './use-cases/context.ts';
import { kaderOf } from './use-cases/kader-of.ts';
import { noteView } from './use-cases/note-view.ts';
import { noteExport } from './use-cases/verslag/note-export.ts';
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
    return this.#exportOwn(besprekingId, 'voorbereiding', buildVoorbereiding);
  }

  exportAfweging(besprekingId: string): Promise<string | null> {
    return this.#exportOwn(besprekingId, 'afweging', buildAfweging);
  }

  /** A PDF for the voorzitter's own use, as the bespreking stands now. */
  async #exportOwn(
    besprekingId: string,
    soort: 'voorbereiding' | 'afweging',
    build: typeof buildVoorbereiding,
  ): Promise<string | null> {
    const { context } = this.#parts.session;
    const view = besprekingView(context, besprekingId);
    const paper = withRectificaties(build(view, kaderOf(context, view.bespreking)), view.rectificaties);
    const name = fileName({ casusnummer: view.casus.nummer, soort, formaat: 'pdf' });
    const make = () => this.#parts.renderPdf(paper, copyForNobody(this.#parts.clock.today()));
    return this.#export(context, besprekingId, name, 'voorzitter', make);
  }

  /** To a printer, by the system's own dialog: a file with the code on this machine would undo its purpose. */
  printRecoveryCode(made: { readonly code: string; readonly kenmerk: string }): Promise<boolean> {
    const paper = buildHerstelcode({ ...made, gemeente: '', date: this.#parts.clock.today() });
    return this.#parts.print(paper, copyForNobody(this.#parts.clock.today()));
  }

  #export(
    context: Context,
    besprekingId: string,
    name: string,
    voor: string,
    make: () => Promise<Buffer>,
  ): Promise<string | null> {
    return exportFile(this.#parts.session, context, {
      choose: () => this.#ask(name),
      make,
      note: () => noteExport(context, besprekingId, name, voor),
    });
  }

  #ask(name: string): Promise<string | null> {
    const extension = path.extname(name).slice(1);
    return chooseWhere(this.#parts.window(), name, {
      name: extension.toUpperCase(),
      extensions: [extension],
    });
  }
}
