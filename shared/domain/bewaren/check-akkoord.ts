import type { Akkoord, Vernietiging } from './vernietiging.ts';

/** Why an accord does not count; null when it does. */
export type AkkoordRefusal = 'al-akkoord' | 'zelfde-persoon' | 'buiten-app';

/**
 * Two people agree to a destruction. Outside the app only counts where nobody else works with the store
 * (`alone`), and then never as the first.
 */
export function checkAkkoord(
  { akkoordEen, akkoordTwee }: Pick<Vernietiging, 'akkoordEen' | 'akkoordTwee'>,
  akkoord: Akkoord,
  alone: boolean,
): AkkoordRefusal | null {
  if (akkoordEen !== null && akkoordTwee !== null) return 'al-akkoord';
  if (akkoord.gebruikerId === null && (!alone || akkoordEen === null || akkoord.kenmerk === '')) {
    return 'buiten-app';
  }
  if (akkoordEen === null) return null;
  const same = akkoord.gebruikerId === akkoordEen.gebruikerId || sameName(akkoord.naam, akkoordEen.naam);
  return same ? 'zelfde-persoon' : null;
}

function sameName(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
