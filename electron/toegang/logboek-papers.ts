import { csvBegin, csvLine } from '../../shared/domain/logboek/csv.ts';
import type { LogboekFilter } from '../../shared/domain/logboek/filter.ts';
import { buildKerncijfers } from '../../shared/verslag/logboek/build-kerncijfers.ts';
import { buildLogboek, mostOnPaper } from '../../shared/verslag/logboek/build-logboek.ts';
import { fileCells, fileHeads } from '../../shared/verslag/logboek/regel-cells.ts';
import { copyForNobody, type Paper, type PaperCopy } from '../../shared/verslag/paper.ts';
import { exportFile } from '../export-file.ts';
import { renderDocx } from '../export/docx.ts';
import type { Context } from '../use-cases/context.ts';
import { kerncijfersOf } from '../use-cases/logboek/kerncijfers.ts';
import { listRegels } from '../use-cases/logboek/list.ts';
import { noteKerncijfersExport, noteLogboekExport } from '../use-cases/logboek/note-logboek-export.ts';
import { Refused } from '../use-cases/refused.ts';
import type { Session } from './session.ts';

/** Lines that are read at once for a file; in between others get their turn. */
const sliceLength = 1_000;

type Formaat = 'csv' | 'docx' | 'pdf';

export interface LogboekPapersParts {
  session: Pick<Session, 'context'>;
  /** null when the user cancels. */
  chooseWhere: (name: string, formaat: Formaat) => Promise<string | null>;
  renderPdf: (paper: Paper, copy: PaperCopy) => Promise<Buffer>;
  /** False when the user or the printer says no. */
  print: (paper: Paper, copy: PaperCopy) => Promise<boolean>;
}

/** The logboek and the key figures as files and on paper, to where the user says; nowhere else. */
export class LogboekPapers {
  readonly #parts: LogboekPapersParts;

  constructor(parts: LogboekPapersParts) {
    this.#parts = parts;
  }

  /** Where the file went; null when cancelled. Throws Refused vergrendeld, bestand-niet-geschreven. */
  exportLogboek(filter: LogboekFilter, formaat: Formaat): Promise<string | null> {
    const { context } = this.#parts.session;
    const make = (): Promise<string | Buffer> =>
      formaat === 'csv'
        ? this.#csv(context, filter)
        : this.#render(context, logboekPaper(context, filter), formaat);
    const note = () => noteLogboekExport(context, filter, formaat);
    return this.#export(context, `casustafel-logboek-${context.today()}`, formaat, make, note);
  }

  exportKerncijfers(jaar: number, formaat: 'docx' | 'pdf'): Promise<string | null> {
    const { context } = this.#parts.session;
    const paper = buildKerncijfers(kerncijfersOf(context, jaar), gemeenteOf(context));
    const make = () => this.#render(context, paper, formaat);
    const note = () => noteKerncijfersExport(context, jaar, formaat);
    return this.#export(context, `casustafel-kerncijfers-${jaar}`, formaat, make, note);
  }

  /** False when the user or the printer says no. */
  async printLogboek(filter: LogboekFilter): Promise<boolean> {
    const { context } = this.#parts.session;
    const printed = await this.#parts.print(logboekPaper(context, filter), copyForNobody(context.today()));
    if (!printed) return false;
    this.#requireStillOpen(context);
    context.store.transaction(() => noteLogboekExport(context, filter, 'afdruk'));
    return true;
  }

  #export(
    context: Context,
    name: string,
    formaat: Formaat,
    make: () => Promise<string | Buffer>,
    note: () => void,
  ): Promise<string | null> {
    const { session, chooseWhere } = this.#parts;
    const choose = () => chooseWhere(`${name}.${formaat}`, formaat);
    return exportFile(session, context, { choose, make, note });
  }

  #render(context: Context, paper: Paper, formaat: 'docx' | 'pdf'): Promise<Buffer> {
    const copy = copyForNobody(context.today());
    return formaat === 'docx' ? renderDocx(paper, copy) : this.#parts.renderPdf(paper, copy);
  }

  async #csv(context: Context, filter: LogboekFilter): Promise<string> {
    const parts = [csvBegin, csvLine(fileHeads)];
    let before: number | null = null;
    for (;;) {
      this.#requireStillOpen(context);
      const regels = listRegels(context, filter, { before, limit: sliceLength });
      parts.push(...regels.map((regel) => csvLine(fileCells(regel))));
      const last = regels.at(-1);
      if (last === undefined || regels.length < sliceLength) return parts.join('');
      before = last.nummer;
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  #requireStillOpen(context: Context): void {
    if (this.#parts.session.context !== context) throw new Refused('vergrendeld');
  }
}

function logboekPaper(context: Context, filter: LogboekFilter): Paper {
  const regels = listRegels(context, filter, { before: null, limit: mostOnPaper + 1 });
  const more = regels.length > mostOnPaper;
  return buildLogboek(regels.slice(0, mostOnPaper), { filter, gemeente: gemeenteOf(context), more });
}

function gemeenteOf(context: Context): string {
  return context.store.gemeente.get()?.naam ?? '';
}
