import { expect, test } from 'vitest';
import parts from '../../../../shared/domain/casuspakket/word-parts.json' with { type: 'json' };
import { readKeyLine, writeKeyLine } from '../../../../shared/domain/casuspakket/public-keys.ts';
import { bytesForSixWords, sixWords } from '../../../../shared/domain/casuspakket/six-words.ts';

test('each part occurs once, so that every bit of the hash changes a word', () => {
  for (const list of [parts.first, parts.second]) {
    expect(list.length).toBe(64);
    expect(new Set(list).size).toBe(64);
  }
  expect(parts.first.filter((part) => parts.second.includes(part))).toEqual([]);
});

test('72 bits, each of which counts', () => {
  const zero = new Uint8Array(32);
  const words = sixWords(zero).join(' ');
  expect(sixWords(zero)).toHaveLength(6);
  for (let bit = 0; bit < bytesForSixWords * 8; bit += 1) {
    const other = new Uint8Array(32);
    other[bit >> 3] = 0x80 >> (bit & 7);
    expect(sixWords(other).join(' ')).not.toBe(words);
  }
  expect(() => sixWords(new Uint8Array(8))).toThrow(RangeError);
});

test('a line with keys is read back, also when a mail program broke it, and nothing else is', () => {
  const keys = { boxPublic: `age1${'q'.repeat(58)}`, signPublic: 'A'.repeat(43) };
  const line = writeKeyLine(keys);
  expect(readKeyLine(line)).toEqual(keys);
  expect(readKeyLine(` ${line.slice(0, 40)}\r\n${line.slice(40)} `)).toEqual(keys);
  for (const wrong of [
    '',
    'casustafel1',
    `${line}:x`,
    line.replace('casustafel1', 'casustafel2'),
    line.slice(0, -1),
  ]) {
    expect(readKeyLine(wrong)).toBeNull();
  }
});
