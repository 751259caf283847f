import { luhnCheckSymbol } from './luhn-mod-32.ts';

/** Crockford's base 32: no I, L, O or U, so that a code read aloud or from paper has one reading. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const groupCount = 7;
const symbolsPerGroup = 4;

/** Random symbols in a code: 28 symbols of 5 bits are 140 bits. */
export const recoveryCodeSymbols = groupCount * symbolsPerGroup;

export type RecoveryCodeReading =
  /** `code` is the written form, the one text that is used as a secret. */
  | { readonly ok: true; readonly code: string }
  /** `groups`: the groups (from 1) that hold a typing error; empty when the length is wrong. */
  | { readonly ok: false; readonly problem: 'length' | 'typing'; readonly groups: readonly number[] };

/**
 * Writes a recovery code: seven groups of four random characters and a check character.
 * `random` holds 28 random bytes; of each the lowest five bits are used, so every symbol is equally likely.
 */
export function formatRecoveryCode(random: Uint8Array): string {
  if (random.length !== recoveryCodeSymbols) throw new RangeError(`expected ${recoveryCodeSymbols} bytes`);
  const symbols = Array.from(random, (byte) => byte & 31);
  const groups: string[] = [];
  for (let group = 1; group <= groupCount; group += 1) {
    groups.push(writeGroup(group, symbols.slice((group - 1) * symbolsPerGroup, group * symbolsPerGroup)));
  }
  return groups.join('-');
}

/** Reads a typed code. Case, spaces and dashes do not matter; O counts as 0, I and L as 1. */
export function parseRecoveryCode(text: string): RecoveryCodeReading {
  const typed = plainCharacters(text);
  const groupLength = symbolsPerGroup + 1;
  if (typed.length !== groupCount * groupLength) return { ok: false, problem: 'length', groups: [] };
  const groups = Array.from({ length: groupCount }, (_, index) =>
    typed.slice(index * groupLength, (index + 1) * groupLength),
  );
  const wrong = groups.flatMap((text, index) => (isGroup(index + 1, text) ? [] : [index + 1]));
  if (wrong.length > 0) return { ok: false, problem: 'typing', groups: wrong };
  return { ok: true, code: groups.join('-') };
}

/** One group of a code that the user is asked to type back. `group` counts from 1. */
export interface TypedGroup {
  readonly group: number;
  readonly typed: string;
}

/** The groups (from 1) that were typed back wrongly; empty when the user has the code. Throws if none is asked. */
export function verifyGroups(code: string, answers: readonly TypedGroup[]): number[] {
  if (answers.length === 0) throw new RangeError('no group was asked');
  const groups = code.split('-');
  return answers
    .filter(
      ({ group, typed }) => groups[group - 1] === undefined || groups[group - 1] !== plainCharacters(typed),
    )
    .map(({ group }) => group);
}

function plainCharacters(text: string): string {
  return text
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
}

function writeGroup(group: number, symbols: readonly number[]): string {
  // The number of the group takes part in its check, so that two groups in the wrong order are noticed.
  const check = luhnCheckSymbol([group, ...symbols]);
  return [...symbols, check].map((symbol) => alphabet.charAt(symbol)).join('');
}

function isGroup(group: number, text: string): boolean {
  const symbols = Array.from(text, (character) => alphabet.indexOf(character));
  if (symbols.includes(-1)) return false;
  return writeGroup(group, symbols.slice(0, symbolsPerGroup)) === text;
}
