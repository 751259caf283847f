import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { judgeHeader, newStoreSalt } from '../../../electron/keys/store-salt.ts';

const salt = newStoreSalt();

test('a salt is 16 bytes, another one each time', () => {
  expect(salt).toHaveLength(16);
  expect(newStoreSalt()).not.toEqual(salt);
});

test('R5: the first bytes of a store tell its own key file from that of another', () => {
  expect(judgeHeader(Buffer.from(salt), salt)).toBe('match');
  expect(judgeHeader(newStoreSalt(), salt)).toBe('other-store');
});

test('R5: any flipped bit in the salt is damage', () => {
  for (let bit = 0; bit < 128; bit += 1) {
    const head = Buffer.from(salt);
    head[bit >> 3]! ^= 1 << (bit & 7);
    expect(judgeHeader(head, salt)).toBe('damaged');
  }
});

test('R7: any other file is foreign', () => {
  const heads = ['SQLite format 3\0', '%PDF-1.7 en verder', '', 'kort'].map((text) =>
    Buffer.from(text).subarray(0, 16),
  );
  expect([...heads, Buffer.alloc(16), randomBytes(16)].map((head) => judgeHeader(head, salt))).toEqual(
    Array(6).fill('foreign'),
  );
});
