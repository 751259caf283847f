import { formatDatum } from '../domain/termijn/format-datum.ts';
import type { Stuk } from '../domain/verslag/stuk.ts';

/** What the folder and the files in it are called after. */
export interface ExemplaarNaming {
  readonly casusnummer: string;
  readonly stuk: Stuk;
  readonly versie: number;
  readonly concept: boolean;
}

/** '2026-014-afsprakenlijst-v1': a casusnummer and never a name of a person. Throws on a casusnummer of another form. */
function stem({ casusnummer, stuk, versie, concept }: ExemplaarNaming): string {
  if (!/^\d{4}-\d{3,}$/.test(casusnummer)) throw new RangeError('not a casusnummer');
  return `${casusnummer}-${stuk}-v${String(versie)}${concept ? '-concept' : ''}`;
}

/** '2026-014-afsprakenlijst-v1-26-nov-2026'. `date`: 'YYYY-MM-DD'. */
export function sendingFolderName(naming: ExemplaarNaming, date: string): string {
  const [, ...parts] = formatDatum(date).split(' ');
  return [stem(naming), ...parts].join('-');
}

/** '2026-014-afsprakenlijst-v1-exemplaar-03.pdf': a number says whose it is, and no name. */
export function exemplaarFileName(
  naming: ExemplaarNaming,
  nummer: number,
  extension: 'pdf' | 'docx' | 'zip' | 'eml',
): string {
  return numbered(stem(naming), nummer, extension);
}

/** '<stem>-exemplaar-03.pdf'. */
export function numbered(stem: string, nummer: number, extension: string): string {
  return `${stem}-exemplaar-${String(nummer).padStart(2, '0')}.${extension}`;
}
