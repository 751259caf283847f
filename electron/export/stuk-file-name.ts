import type { SjabloonId } from '../../shared/domain/sjabloon/sjabloon.ts';

/**
 * '2026-014-opschalingsdossier.pdf': a casusnummer and never a name of a person. Throws on a casusnummer of another form.
 */
export function stukFileName(casusnummer: string, sjabloon: SjabloonId, formaat: 'docx' | 'pdf'): string {
  return `${stem(casusnummer, sjabloon)}.${formaat}`;
}

/** The folder with all of them. */
export function uitnodigingenFolderName(casusnummer: string): string {
  return stem(casusnummer, 'uitnodigingen');
}

/** '2026-014-uitnodiging-02-ggz.pdf': a number and the organisatie, so that it can be found without a name. */
export function uitnodigingFileName(
  casusnummer: string,
  nummer: number,
  organisatie: string,
  formaat: 'docx' | 'pdf',
): string {
  const place = organisatie
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const behind = [String(nummer).padStart(2, '0'), place].filter((part) => part !== '').join('-');
  return `${stem(casusnummer, 'uitnodiging')}-${behind}.${formaat}`;
}

function stem(casusnummer: string, what: string): string {
  if (!/^\d{4}-\d{3,}$/.test(casusnummer)) throw new RangeError('not a casusnummer');
  return `${casusnummer}-${what}`;
}
