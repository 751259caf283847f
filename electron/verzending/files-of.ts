import { draftMail } from '../export/eml.ts';
import { newPassword, packPdf } from '../export/package.ts';
import type { PreparedExemplaar } from '../use-cases/verzending/prepare.ts';

export interface ExemplaarFiles {
  readonly files: readonly { readonly name: string; readonly content: Buffer | string }[];
  /** Of the zip; null when there is none. */
  readonly password: string | null;
}

/** The files of one copy: the PDF or the zip round it, and a draft mail with that in it when the gemeente wants so. */
export async function filesOf(
  { exemplaar, mail }: PreparedExemplaar,
  pdf: Buffer,
  eml: boolean,
): Promise<ExemplaarFiles> {
  const { bestand } = exemplaar;
  const password = bestand.endsWith('.zip') ? newPassword() : null;
  const content = password === null ? pdf : await packPdf(pdf, password);
  const main = { name: bestand, content };
  if (!eml) return { files: [main], password };
  const type = password === null ? 'application/pdf' : 'application/zip';
  const draft = draftMail({
    to: mail.email,
    subject: mail.onderwerp,
    text: mail.tekst,
    attachment: { name: bestand, type, content },
  });
  return { files: [main, { name: bestand.replace(/\.\w+$/, '.eml'), content: draft }], password };
}
