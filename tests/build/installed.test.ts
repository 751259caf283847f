import { expect, test } from 'vitest';
import { holdsAll } from '../../build/bare/install.mjs';
import { missingLibraries } from '../../build/system/needs.ts';
import { readPasswdLine } from '../../build/unprivileged/person.ts';

const wanted = {
  '': { version: '1.0.0' },
  'node_modules/zod': { version: '4.6.7' },
  'node_modules/only-on-windows': { version: '1.0.0', optional: true },
};

test.each([
  ['all there', { 'node_modules/zod': { version: '4.6.7' } }, true],
  [
    'more than asked',
    { 'node_modules/zod': { version: '4.6.7' }, 'node_modules/x': { version: '1.0.0' } },
    true,
  ],
  ['another version', { 'node_modules/zod': { version: '4.6.6' } }, false],
  ['one missing', {}, false],
  [
    'an optional one in another version',
    { 'node_modules/zod': { version: '4.6.7' }, 'node_modules/only-on-windows': { version: '0.9.0' } },
    false,
  ],
])('installed packages: %s', (_, installed, expected) => {
  expect(holdsAll(wanted, installed)).toBe(expected);
});

test('libraries that ldd did not find are named', () => {
  const output =
    '\tlibgtk-3.so.0 => not found\n\tlibc.so.6 => /lib/libc.so.6 (0x1)\n\tlibnss3.so => not found\n';
  expect(missingLibraries(output)).toEqual(['libgtk-3.so.0', 'libnss3.so']);
});

test('a line of passwd', () => {
  expect(readPasswdLine('casus:x:1002:1003::/home/casus:/bin/sh\n')).toEqual({
    name: 'casus',
    uid: 1002,
    gid: 1003,
    home: '/home/casus',
  });
  expect(() => readPasswdLine('nonsense')).toThrow('Not a line of passwd');
});
