import { errorTexts, type ErrorCode } from '../../shared/ipc/error-codes.ts';

/** Causes that pass by themselves (space is made, the disk comes back), in a few words. */
const passing: Partial<Record<ErrorCode, string>> = {
  'disk-full': 'schijf vol',
  'read-only': 'Casustafel mag niet in de map schrijven',
  'disk-error': 'de schijf antwoordt niet goed',
  'folder-missing': 'de map is niet bereikbaar',
  unexpected: 'er ging iets mis',
};

/** What stands beside a field whose text could not be saved. */
export function saveFailureText(code: ErrorCode): string {
  const cause = passing[code];
  return cause === undefined
    ? `Niet bewaard. ${errorTexts[code]}`
    : `Niet bewaard: ${cause}. Uw tekst staat hier nog.`;
}

/** Whether trying again by itself makes sense; otherwise only a change by the user helps. */
export function passesByItself(code: ErrorCode): boolean {
  return code in passing;
}
