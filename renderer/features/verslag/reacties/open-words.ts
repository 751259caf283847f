/** How many reactions wait for an answer, in words. */
export function openWords(open: number): string {
  if (open === 0) return 'geen open reacties';
  return open === 1 ? '1 reactie zonder antwoord' : `${String(open)} reacties zonder antwoord`;
}
