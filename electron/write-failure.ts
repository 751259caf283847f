import { Refused } from './use-cases/refused.ts';

/** Longer than this, Windows' own programs cannot open a file. */
const longestWindowsPath = 259;

/** A file that another program holds open, as Windows says it; elsewhere nobody can hold it so. */
const heldCodes = new Set(['EBUSY', 'ETXTBSY']);

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** Whether a short wait may help: somebody, such as a virus scanner, has it open for a moment. */
export function isHeld(error: unknown, platform: NodeJS.Platform): boolean {
  const code = codeOf(error);
  return heldCodes.has(code) || (platform === 'win32' && (code === 'EPERM' || code === 'EACCES'));
}

/** Why a file could not be written, as a refusal that says what to do; a refusal stays what it was. */
export function writeFailure(error: unknown): Refused {
  if (error instanceof Refused) return error;
  switch (codeOf(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
      return new Refused('map-vol');
    case 'EROFS':
    case 'EACCES':
    case 'EPERM':
      return new Refused('map-alleen-lezen');
    case 'ENAMETOOLONG':
      return new Refused('pad-te-lang');
    default:
      return new Refused('bestand-niet-geschreven');
  }
}

/** Throws Refused pad-te-lang when the programs of this system could not open what would be written there. */
export function requirePathThatOpens(file: string, platform: NodeJS.Platform): void {
  if (platform === 'win32' && file.length > longestWindowsPath) throw new Refused('pad-te-lang');
}
