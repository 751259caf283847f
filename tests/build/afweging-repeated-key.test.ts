import { expect, test } from 'vitest';
import { repeatedKey } from '../../build/afweging/repeated-key.ts';

test.each([
  { text: '{}', key: undefined },
  { text: '[{"a":1},{"a":2}]', key: undefined },
  { text: '{"a":{"a":{"a":1}}}', key: undefined },
  { text: '{"a":"b","c":"b"}', key: undefined },
  { text: '{"a":"\\"a\\":","b":["a","a"]}', key: undefined },
  { text: '{"a":1,"b":{"c":1},"a" : 2}', key: 'a' },
  { text: '{"x":[{"\\u0061":1,"a":2}]}', key: 'a' },
  { text: '{"__proto__":1,"__proto__":2}', key: '__proto__' },
])('$text repeats $key', ({ text, key }) => {
  expect(repeatedKey(text)).toBe(key);
});
