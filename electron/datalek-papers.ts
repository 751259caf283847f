import { writeFile } from 'node:fs/promises';
import type { Paper, PaperCopy } from '../shared/verslag/paper.ts';
import { renderDocx } from './export/docx.ts';
import type { Session } from './toegang/session.ts';
import type { Context } from './use-cases/context.ts';
import { datalekregister, noteDatalekExport } from './use-cases/datalek/register.ts';
import { Refused } from './use-cases/refused.ts';

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
    const { context } = this.#parts.session;
    const printed = await this.#parts.print(datalekregister(context), copyOf(context));
    if (printed) context.store.transaction(() => noteDatalekExport(context, 'datalekregister, printer'));
    return printed;
  }

  /** Where the file went; null when cancelled. Throws Refused vergrendeld, bestand-niet-geschreven. */
  async export(formaat: 'docx' | 'pdf'): Promise<string | null> {
    const { session, chooseWhere, renderPdf } = this.#parts;
    const { context } = session;
    const paper = datalekregister(context);
    const name = `casustafel-datalekregister-${context.today()}.${formaat}`;
    const copy = copyOf(context);
    const file = await chooseWhere(name, formaat);
    if (file === null) return null;
    const content = await (formaat === 'docx' ? renderDocx(paper, copy) : renderPdf(paper, copy));
    // The app can have locked meanwhile, and an export that cannot be logged does not go out.
    if (session.context !== context) throw new Refused('vergrendeld');
    try {
      await writeFile(file, content);
    } catch {
      throw new Refused('bestand-niet-geschreven');
    }
    context.store.transaction(() => noteDatalekExport(context, name));
    return file;
  }
}

function copyOf(context: Context): PaperCopy {
  return { recipient: '', number: null, date: context.today(), shortHash: '' };
}
