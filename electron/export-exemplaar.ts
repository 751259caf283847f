import { exemplaarFoot } from '../shared/verslag/exemplaar-foot.ts';
import type { Paper, PaperCopy } from '../shared/verslag/paper.ts';
import { exportFile } from './export-file.ts';
import { renderDocx } from './export/docx.ts';
import type { Session } from './toegang/session.ts';
import type { Context } from './use-cases/context.ts';
import type { MadeExemplaar } from './use-cases/exemplaar/keep.ts';

export interface CopyPlaces {
  /** null when the user cancels. */
  readonly chooseWhere: (name: string, formaat: 'docx' | 'pdf') => Promise<string | null>;
  readonly renderPdf: (paper: Paper, copy: PaperCopy) => Promise<Buffer>;
}

interface CopyToExport extends MadeExemplaar {
  readonly formaat: 'docx' | 'pdf';
  /** In the transaction in which the file gets its name. */
  readonly record: () => void;
}

/** One exemplaar to where the user says; null when cancelled. Throws Refused as exportFile and `record` do. */
export function exportExemplaar(
  session: Pick<Session, 'context'>,
  context: Context,
  { exemplaar, paper, formaat, record }: CopyToExport,
  { chooseWhere, renderPdf }: CopyPlaces,
): Promise<string | null> {
  const foot = exemplaarFoot(exemplaar);
  return exportFile(session, context, {
    choose: () => chooseWhere(exemplaar.bestand, formaat),
    make: () => (formaat === 'docx' ? renderDocx(paper, foot) : renderPdf(paper, foot)),
    note: record,
  });
}
