import { expect, test } from 'vitest';
import { storeErrorFrom } from '../../../db/store-error.ts';
import { failureOf } from '../../../electron/ipc/failure-of.ts';
import { Refused } from '../../../electron/use-cases/refused.ts';
import { StoreError } from '../../../shared/domain/toegang/store-problem.ts';

function codeOf(error: unknown): unknown {
  return failureOf(error, storeErrorFrom);
}

function systemError(code: string): Error {
  return Object.assign(new Error('UPDATE casus SET doel = "rust voor Els Voorbeeld"'), { code });
}

test('a refusal keeps its code and what it names', () => {
  expect(codeOf(new Refused('niet-bevoegd', 'burgemeester'))).toEqual({
    ok: false,
    error: { code: 'niet-bevoegd', detail: 'burgemeester' },
  });
  expect(codeOf(new Refused('vergrendeld'))).toEqual({ ok: false, error: { code: 'vergrendeld' } });
});

test('what is vastgesteld says so, whichever statement touched it', () => {
  expect(codeOf(systemError('SQLITE_CONSTRAINT_TRIGGER'))).toEqual({
    ok: false,
    error: { code: 'al-vastgesteld' },
  });
});

test('a record that is not there, or not any more, is said to be so', () => {
  expect(codeOf(systemError('SQLITE_CONSTRAINT_FOREIGNKEY'))).toEqual({
    ok: false,
    error: { code: 'onbekend' },
  });
});

test('an error of the disk becomes a problem of the store', () => {
  expect(codeOf(systemError('SQLITE_FULL'))).toEqual({ ok: false, error: { code: 'disk-full' } });
  expect(codeOf(systemError('ENOSPC'))).toEqual({ ok: false, error: { code: 'disk-full' } });
  expect(codeOf(systemError('SQLITE_READONLY'))).toEqual({ ok: false, error: { code: 'read-only' } });
  expect(codeOf(new StoreError('in-use', 'SQLITE_BUSY'))).toEqual({ ok: false, error: { code: 'in-use' } });
});

test('R20: an unknown error says nothing of itself, whatever was thrown', () => {
  for (const error of [
    new Error('Els Voorbeeld'),
    'Els Voorbeeld',
    { code: 'Els Voorbeeld' },
    null,
    undefined,
  ]) {
    expect(codeOf(error)).toEqual({ ok: false, error: { code: 'unexpected' } });
  }
});
