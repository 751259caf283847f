import type { SjabloonId, SjabloonTekst } from '../shared/domain/sjabloon/sjabloon.ts';
import { sjabloonSoortOf } from '../shared/domain/sjabloon/sjabloon.ts';
import { ontvangerLabel } from '../shared/domain/verslag/exemplaar.ts';
import type { RequestInput, RequestOutput } from '../shared/ipc/contract.ts';
import type { StukInput } from '../shared/ipc/contract/stuk.ts';
import type { Paper, PaperCopy } from '../shared/verslag/paper.ts';
import { buildStuk } from '../shared/verslag/stuk/build-stuk.ts';
import { exampleValues } from '../shared/verslag/stuk/example-values.ts';
import { exportExemplaar } from './export-exemplaar.ts';
import { copyOf } from './copy-of.ts';
import { renderDocx } from './export/docx.ts';
import { renderHtml } from './export/html.ts';
import type { Measured } from './measure-pages.ts';
import type { Session } from './toegang/session.ts';
import type { Context } from './use-cases/context.ts';
import type { ExemplaarFor } from './use-cases/exemplaar/new-exemplaar.ts';
import { noteView } from './use-cases/note-view.ts';
import { requireValid } from './use-cases/sjabloon/sjablonen-of.ts';
import { recordStukken, stukExemplaar } from './use-cases/stuk/exemplaar.ts';
import { stukNow } from './use-cases/stuk/stuk-now.ts';
import { exportUitnodigingen } from './verzending/export-uitnodigingen.ts';

type Formaat = 'docx' | 'pdf';

export interface SjabloonPapersParts {
  session: Pick<Session, 'context'>;
  /** null when the user cancels. */
  chooseWhere: (name: string, formaat: Formaat) => Promise<string | null>;
  chooseFolder: () => Promise<string | null>;
  renderPdf: (paper: Paper, copy: PaperCopy) => Promise<Buffer>;
  measure: (paper: Paper, copy: PaperCopy, mayHave: number) => Promise<Measured>;
}

/** Who decides on opschaling reads two pages; the others take what they need. */
const mostPages = 2;

/** Papers from a sjabloon: on screen, and to where the user says. */
export class SjabloonPapers {
  readonly #parts: SjabloonPapersParts;

  constructor(parts: SjabloonPapersParts) {
    this.#parts = parts;
  }

  previewSjabloon(id: SjabloonId, tekst: SjabloonTekst): { html: string } {
    const { context } = this.#parts.session;
    const gemeente = context.store.gemeente.get()?.naam ?? '';
    const { paper } = buildStuk(id, requireValid(id, tekst), exampleValues(sjabloonSoortOf[id]), {
      gemeente,
      casusnummer: '',
      specialData: '',
    });
    return { html: renderHtml(paper, onScreen(context, null)) };
  }

  preview(input: StukInput): RequestOutput<'stuk.preview'> {
    const { context } = this.#parts.session;
    const { paper, empty, names, forbidden, voor } = stukNow(context, input);
    context.store.transaction(() => noteView(context, input.casusId));
    return { html: renderHtml(paper, onScreen(context, voor)), empty: [...empty], names, forbidden };
  }

  async pages(input: StukInput): Promise<RequestOutput<'stuk.pages'>> {
    const { context } = this.#parts.session;
    const { paper, voor } = stukNow(context, input);
    const { pages, beyond } = await this.#parts.measure(paper, onScreen(context, voor), mostPages);
    const most = input.sjabloon === 'opschalingsdossier' ? mostPages : null;
    return { pages, most, beyond: beyond.filter(({ lines }) => most !== null && lines > 0) };
  }

  /** Where the file went; null when cancelled. Throws Refused as stukToExport and exportFile do. */
  async export(input: StukInput, formaat: Formaat): Promise<string | null> {
    const { session } = this.#parts;
    const { context } = session;
    const nummer = context.store.exemplaar.nextNummer(input.casusId);
    const made = stukExemplaar(context, input, { nummer, formaat, place: null });
    const record = () => recordStukken(context, [made]);
    return exportExemplaar(session, context, { ...made, formaat, record }, this.#parts);
  }

  exportUitnodigingen(
    input: RequestInput<'stuk.exportUitnodigingen'>,
  ): Promise<RequestOutput<'stuk.exportUitnodigingen'>> {
    const { session, chooseFolder } = this.#parts;
    const { context } = session;
    return exportUitnodigingen(input, {
      session,
      context,
      chooseFolder,
      render: (paper, foot) =>
        input.formaat === 'docx' ? renderDocx(paper, foot) : this.#parts.renderPdf(paper, foot),
    });
  }
}

function onScreen(context: Context, voor: ExemplaarFor | null): PaperCopy {
  return copyOf(context, { recipient: voor === null ? '' : ontvangerLabel(voor), number: null, hash: '' });
}
