/** What a file of its own kind holds, as its name says it; a stuk has a number besides (exemplaar-name.ts). */
interface FileNaming {
  readonly casusnummer: string;
  readonly soort: 'voorbereiding' | 'afweging' | 'inzagedossier';
  readonly formaat: 'docx' | 'pdf';
}

/**
 * '2026-014-inzagedossier.docx': a casusnummer and never a name of a person, since a file name shows
 * in folders, mails and lists of recent files. Throws on a casusnummer of another form.
 */
export function fileName({ casusnummer, soort, formaat }: FileNaming): string {
  if (!/^\d{4}-\d{3,}$/.test(casusnummer)) throw new RangeError('not a casusnummer');
  return `${casusnummer}-${soort}.${formaat}`;
}
