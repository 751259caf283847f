import { readFileSync } from 'node:fs';
import { Refusal, quote } from './refusal.ts';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'bestaat niet',
  EISDIR: 'is een map',
  EACCES: 'mag niet worden gelezen',
};

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** The text of a file, without the mark that Windows programs put in front; throws a Refusal when it cannot be read. */
export function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    throw new Refusal(`Het bestand ${quote(file)} ${REASONS[codeOf(error)] ?? 'kan niet worden gelezen'}.`);
  }
}
