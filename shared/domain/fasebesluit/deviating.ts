import type { Fasebesluit } from './fasebesluit.ts';

/** The views kept with a besluit that departed from the meeting: on the whole, or with another answer to a criterium. */
export function deviatingVisies({
  antwoorden,
  visies,
}: Pick<Fasebesluit, 'antwoorden' | 'visies'>): Fasebesluit['visies'] {
  return visies.filter(
    ({ criteriumId, antwoord }) =>
      criteriumId === null ||
      antwoorden.find((one) => one.criteriumId === criteriumId)?.antwoord !== antwoord,
  );
}
