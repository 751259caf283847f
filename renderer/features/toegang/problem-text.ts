import {
  storeProblemTexts,
  type StoreProblemText,
} from '../../../shared/domain/toegang/store-problem-text.ts';
import { storeProblemCodes, type StoreProblemCode } from '../../../shared/domain/toegang/store-problem.ts';
import { errorTexts, type ErrorCode } from '../../../shared/ipc/error-codes.ts';

export function isStoreProblem(code: ErrorCode): code is StoreProblemCode {
  return storeProblemCodes.some((known) => known === code);
}

/** The four texts of the problem page for any code. */
export function problemText(code: ErrorCode): StoreProblemText {
  if (isStoreProblem(code)) return storeProblemTexts[code];
  return {
    title: 'Casustafel kan niet openen',
    happened: errorTexts[code],
    data: 'Er is niets gewist.',
    advice: 'Probeer het opnieuw. Blijft dit zo, vraag dan uw beheerder.',
  };
}
