import type { Verzendregel } from '../../../shared/ipc/contract/verzending.ts';

/** What goes into the own mail program, each with the letter that copies it. */
export const copyParts = [
  { id: 'adres', name: 'Adres', letter: 'a' },
  { id: 'onderwerp', name: 'Onderwerp', letter: 'o' },
  { id: 'tekst', name: 'Tekst', letter: 't' },
  { id: 'bestand', name: 'Bestand', letter: 'b' },
] as const;
export type CopyPart = (typeof copyParts)[number];

/** '' when there is nothing to copy yet. */
export function textOf(row: Verzendregel, { id }: CopyPart): string {
  switch (id) {
    case 'adres':
      return row.email;
    case 'onderwerp':
      return row.onderwerp;
    case 'tekst':
      return row.tekst;
    case 'bestand':
      return row.exemplaar?.bestand ?? '';
  }
}
