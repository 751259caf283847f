import { Refused } from '../../../electron/use-cases/refused.ts';

/** The code with which a use-case refuses; 'done' when it did not. */
export function refusalOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof Refused) return error.code;
    throw error;
  }
  return 'done';
}
