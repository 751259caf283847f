import { expect, test } from 'vitest';
import { isHeld, requirePathThatOpens, writeFailure } from '../../electron/write-failure.ts';
import { Refused } from '../../electron/use-cases/refused.ts';
import { errorTexts } from '../../shared/ipc/error-codes.ts';

const system = (code: string) => Object.assign(new Error(code), { code });

test.each([
  ['ENOSPC', 'map-vol'],
  ['EDQUOT', 'map-vol'],
  ['EROFS', 'map-alleen-lezen'],
  ['EACCES', 'map-alleen-lezen'],
  ['EPERM', 'map-alleen-lezen'],
  ['ENAMETOOLONG', 'pad-te-lang'],
  ['ENOENT', 'bestand-niet-geschreven'],
  ['EIO', 'bestand-niet-geschreven'],
] as const)('%s is said as %s, with what to do', (code, refusal) => {
  expect(writeFailure(system(code)).code).toBe(refusal);
  expect(errorTexts[refusal]).toMatch(/kies een (andere )?map/i);
});

test('a refusal stays what it was, and what has no code is no secret of the system', () => {
  expect(writeFailure(new Refused('vergrendeld')).code).toBe('vergrendeld');
  expect(writeFailure('kapot').code).toBe('bestand-niet-geschreven');
});

test('a document that is open in Word is held on Windows, and never on Linux by a refused right', () => {
  for (const code of ['EBUSY', 'EPERM', 'EACCES']) expect(isHeld(system(code), 'win32')).toBe(true);
  expect(isHeld(system('EBUSY'), 'linux')).toBe(true);
  expect(isHeld(system('EPERM'), 'linux')).toBe(false);
  expect(isHeld(system('ENOSPC'), 'win32')).toBe(false);
});

test('a path of 259 characters can be opened on Windows, one more cannot; elsewhere there is no such limit', () => {
  expect(() => requirePathThatOpens('x'.repeat(259), 'win32')).not.toThrow();
  expect(() => requirePathThatOpens('x'.repeat(260), 'win32')).toThrow(
    expect.objectContaining({ code: 'pad-te-lang' }),
  );
  expect(() => requirePathThatOpens('x'.repeat(260), 'linux')).not.toThrow();
});
