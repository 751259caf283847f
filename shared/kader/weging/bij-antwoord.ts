import { antwoordOp, type Antwoorden } from '../antwoorden.ts';
import type { BijAntwoord } from '../schema/basis.ts';

/** Does this line of the kader apply? Without bij it always does; with bij one of the answers must have been given. */
export function applies(line: { bij?: readonly BijAntwoord[] | undefined }, antwoorden: Antwoorden): boolean {
  return (
    line.bij === undefined || line.bij.some((bij) => antwoordOp(antwoorden, bij.criterium) === bij.antwoord)
  );
}
