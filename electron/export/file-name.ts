import type { Stuk } from '../../shared/domain/verslag/stuk.ts';

/** What a file holds, as its name says it. */
export interface FileNaming {
  readonly casusnummer: string;
  readonly soort: Stuk | 'voorbereiding' | 'afweging' | 'inzagedossier';
  /** null for a paper without versions. */
  readonly versie: number | null;
  readonly concept: boolean;
  readonly formaat: 'docx' | 'pdf';
}

/**
 * '2026-014-verslag-v1-concept.docx': a casusnummer and never a name of a person, since a file name shows
 * in folders, mails and lists of recent files. Throws on a casusnummer of another form.
 */
export function fileName({ casusnummer, soort, versie, concept, formaat }: FileNaming): string {
  if (!/^\d{4}-\d{3,}$/.test(casusnummer)) throw new RangeError('not a casusnummer');
  const parts = [
    casusnummer,
    soort,
    ...(versie === null ? [] : [`v${String(versie)}`]),
    ...(concept ? ['concept'] : []),
  ];
  return `${parts.join('-')}.${formaat}`;
}
