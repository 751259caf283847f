import type { ExemplaarSoort } from '../domain/verslag/exemplaar.ts';
import { numbered } from './exemplaar-name.ts';

interface CopyNaming {
  readonly casusnummer: string;
  readonly soort: ExemplaarSoort;
  readonly nummer: number;
  readonly formaat: 'docx' | 'pdf';
}

/**
 * '2026-014-opschalingsdossier-exemplaar-03.pdf': a casusnummer and never a name of a person, since a file name shows
 * in folders, mails and lists of recent files. Throws on a casusnummer of another form.
 */
export function copyFileName({ casusnummer, soort, nummer, formaat }: CopyNaming): string {
  return numbered(stem(casusnummer, soort), nummer, formaat);
}

/** The folder with all of them. */
export function uitnodigingenFolderName(casusnummer: string): string {
  return stem(casusnummer, 'uitnodigingen');
}

/** '2026-014-uitnodiging-ggz-exemplaar-02.pdf': with the organisatie, so that it can be found without a name. */
export function uitnodigingFileName(
  { casusnummer, nummer, formaat }: Omit<CopyNaming, 'soort'>,
  organisatie: string,
): string {
  const place = organisatie
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const what = place === '' ? 'uitnodiging' : `uitnodiging-${place}`;
  return numbered(stem(casusnummer, what), nummer, formaat);
}

/** 'D2026-001-driehoeknotitie-v2-exemplaar-03.pdf'. Throws on a nummer of another form. */
export function notitieFileName(
  notitie: { readonly nummer: string; readonly versie: number },
  nummer: number,
  formaat: 'docx' | 'pdf',
): string {
  if (!/^D\d{4}-\d{3,}$/.test(notitie.nummer)) throw new RangeError('not a number of a driehoeknotitie');
  return numbered(`${notitie.nummer}-driehoeknotitie-v${String(notitie.versie)}`, nummer, formaat);
}

function stem(casusnummer: string, what: string): string {
  if (!/^\d{4}-\d{3,}$/.test(casusnummer)) throw new RangeError('not a casusnummer');
  return `${casusnummer}-${what}`;
}
