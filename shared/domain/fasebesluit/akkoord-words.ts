import type { Akkoord } from './fasebesluit.ts';

/** Who agreed, who did not and who was not asked yet, by name: one line each, empty lines left out. */
export function akkoordInWords(akkoord: readonly Akkoord[]): string[] {
  const line = (word: string, given: boolean | null): string[] => {
    const names = akkoord.filter((one) => one.akkoord === given).map(({ naam }) => naam);
    return names.length === 0 ? [] : [`${word}: ${names.join(', ')}`];
  };
  return [...line('akkoord', true), ...line('niet akkoord', false), ...line('nog niet gevraagd', null)];
}
