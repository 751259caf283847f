import { expect, test } from 'vitest';
import { luhnCheckSymbol } from '../../../../shared/domain/toegang/luhn-mod-32.ts';
import {
  formatRecoveryCode,
  parseRecoveryCode,
  recoveryCodeSymbols,
  verifyGroups,
} from '../../../../shared/domain/toegang/recovery-code.ts';

const bytes = Uint8Array.from({ length: 28 }, (_, index) => (index * 37 + 11) % 256);
const code = formatRecoveryCode(bytes);
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

test('a code is seven groups of five, from an alphabet without I, L, O and U', () => {
  expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}(-[0-9A-HJKMNP-TV-Z]{5}){6}$/);
  expect(recoveryCodeSymbols * 5).toBeGreaterThanOrEqual(128);
});

test('every random byte shows in the code, by its lowest five bits', () => {
  for (let index = 0; index < bytes.length; index += 1) {
    const other = Uint8Array.from(bytes);
    other[index]! ^= 1;
    expect(formatRecoveryCode(other)).not.toBe(code);
    other[index] = bytes[index]! ^ 32;
    expect(formatRecoveryCode(other)).toBe(code);
  }
});

test('too few random bytes make no code', () => {
  expect(() => formatRecoveryCode(bytes.subarray(1))).toThrow(RangeError);
});

test('a typed code is read whatever the case, the spaces and the dashes', () => {
  for (const typed of [
    code,
    code.toLowerCase(),
    code.replaceAll('-', ''),
    ` ${code.replaceAll('-', ' – ')}\n`,
  ]) {
    expect(parseRecoveryCode(typed)).toEqual({ ok: true, code });
  }
});

test('O counts as 0, I and L as 1', () => {
  const withDigits = formatRecoveryCode(Uint8Array.from({ length: 28 }, (_, index) => index % 2));
  for (const one of ['I', 'L', 'i', 'l']) {
    const typed = withDigits.replaceAll('0', 'o').replaceAll('1', one);
    expect(parseRecoveryCode(typed)).toEqual({ ok: true, code: withDigits });
  }
});

test('every single wrong character is noticed, and its group is named', () => {
  const plain = code.replaceAll('-', '');
  for (let index = 0; index < plain.length; index += 1) {
    for (const character of alphabet.replace(plain[index]!, '')) {
      const typed = plain.slice(0, index) + character + plain.slice(index + 1);
      expect(parseRecoveryCode(typed)).toEqual({
        ok: false,
        problem: 'typing',
        groups: [Math.floor(index / 5) + 1],
      });
    }
  }
});

test('a character outside the alphabet is a typing error of its group', () => {
  expect(parseRecoveryCode(`U${code.slice(1)}`)).toEqual({ ok: false, problem: 'typing', groups: [1] });
});

test('two groups in the wrong order are noticed', () => {
  const groups = code.split('-');
  const swapped = [groups[1], groups[0], ...groups.slice(2)].join('-');
  expect(parseRecoveryCode(swapped)).toEqual({ ok: false, problem: 'typing', groups: [1, 2] });
});

test('a code that is too short or too long says so', () => {
  const wrong = { ok: false, problem: 'length', groups: [] };
  expect(parseRecoveryCode('')).toEqual(wrong);
  expect(parseRecoveryCode(code.slice(0, -1))).toEqual(wrong);
  expect(parseRecoveryCode(`${code}A`)).toEqual(wrong);
});

test('neighbours swapped are noticed, but for 0 and Z', () => {
  const missed: string[] = [];
  for (let a = 0; a < 32; a += 1) {
    for (let b = 0; b < a; b += 1) {
      if (luhnCheckSymbol([5, a, b]) === luhnCheckSymbol([5, b, a]))
        missed.push(`${alphabet[b]}${alphabet[a]}`);
    }
  }
  expect(missed).toEqual(['0Z']);
});

test('the groups that were typed back wrongly are named', () => {
  const groups = code.split('-');
  const right = { group: 2, typed: ` ${groups[1]!.toLowerCase()} ` };
  expect(verifyGroups(code, [right, { group: 7, typed: groups[6]! }])).toEqual([]);
  expect(verifyGroups(code, [right, { group: 7, typed: groups[5]! }])).toEqual([7]);
  expect(verifyGroups(code, [{ group: 3, typed: '' }])).toEqual([3]);
  expect(verifyGroups(code, [{ group: 8, typed: '' }])).toEqual([8]);
  expect(() => verifyGroups(code, [])).toThrow(RangeError);
});
