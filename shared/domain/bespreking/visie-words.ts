import type { Antwoord } from '../fasebesluit/antwoord.ts';

interface Said {
  readonly organisatie: string;
  readonly antwoord: Antwoord | null;
  readonly tekst: string;
}

/**
 * A view on a criterium as it stands under it: 'GGZ ziet dit anders: nee, komt elke week'. What the meeting
 * answered decides the words; null: not answered.
 */
export function visieInWords({ organisatie, antwoord, tekst }: Said, meeting: Antwoord | null): string {
  const said = [antwoord ?? '', tekst].filter((part) => part !== '').join(', ');
  if (antwoord === null || meeting === null) return `${organisatie} zegt: ${said}`;
  return antwoord === meeting ? `${organisatie} zegt ook ${said}` : `${organisatie} ziet dit anders: ${said}`;
}
