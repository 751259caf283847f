import { CasusbestandError, faultText } from '../../../shared/domain/casusbestand/casusbestand-fault.ts';
import { Refused } from '../refused.ts';

/** Work on a casus that came out of a file: what is wrong with the file becomes Refused casusbestand-ongeldig, in words. */
export function refusing<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof CasusbestandError)
      throw new Refused('casusbestand-ongeldig', faultText(error.fault));
    throw error;
  }
}
