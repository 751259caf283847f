import { expect, test } from 'vitest';
import { Lock, type LockParts } from '../../../electron/toegang/lock.ts';

/** A lock on an open session; `order` tells what it did. */
function locking(
  options: { store?: { transaction: (run: () => void) => void }; saved?: boolean; open?: boolean } = {},
) {
  const order: string[] = [];
  const { store = { transaction: () => void order.push('note') }, saved = true } = options;
  let open = options.open ?? true;
  const session = {
    get state() {
      return open ? { stand: 'open', context: { store } } : { stand: 'closed' };
    },
    close: () => {
      open = false;
      order.push('close');
    },
  };
  const work = {
    saveNow: () => {
      order.push('save');
      return Promise.resolve(saved);
    },
    replace: () => void order.push('replace'),
  };
  const zaal = { close: () => void order.push('zaal') };
  const beforeClose = () => undefined;
  return { lock: new Lock({ session, work, zaal, beforeClose } as unknown as LockParts), order };
}

test('what was typed is saved first, then the zaal goes, the store closes, and a fresh page comes', async () => {
  const { lock, order } = locking();
  await lock.now();
  expect(order).toEqual(['save', 'zaal', 'note', 'close', 'replace']);
});

test('two calls at once are one lock, and a third after it does nothing', async () => {
  const { lock, order } = locking();
  await Promise.all([lock.now(), lock.now()]);
  await lock.now();
  expect(order).toEqual(['save', 'zaal', 'note', 'close', 'replace']);
});

test('with nothing open there is nothing to lock', async () => {
  const { lock, order } = locking({ open: false });
  await lock.now();
  expect(order).toEqual([]);
});

test('R16: a disk that takes no line keeps nobody from locking', async () => {
  const { lock, order } = locking({
    saved: false,
    store: {
      transaction: () => {
        throw Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' });
      },
    },
  });
  await lock.now();
  expect(order).toEqual(['save', 'zaal', 'close', 'replace']);
});
