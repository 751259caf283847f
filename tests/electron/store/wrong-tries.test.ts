import { expect, test } from 'vitest';
import { readStand, updateStand, withFailedUnlock } from '../../../electron/store/stand.ts';
import { recoverStore } from '../../../electron/store/recover-store.ts';
import type { StoreTools } from '../../../electron/store/store-tools.ts';
import { unlockStore } from '../../../electron/store/unlock-store.ts';
import { setPassphrase } from '../../../electron/store/user-slots.ts';
import { clearFailedUnlocks, readFailedUnlocks, waitUntil } from '../../../electron/store/wrong-tries.ts';
import { codeOf, must, passphrase, testTools, useStore } from './store-fixture.ts';

const fixture = useStore();
const start = '2026-11-22T09:00:00.000Z';
const at = (seconds: number): string => new Date(Date.parse(start) + seconds * 1_000).toISOString();

/** A clock that stands where it is put. */
function stoppedClock(): { tools: StoreTools; set: (seconds: number) => void } {
  let now = start;
  return { tools: testTools({ now: () => now }), set: (seconds) => (now = at(seconds)) };
}

async function fiveWrong(tools: StoreTools, folder: string): Promise<void> {
  for (let count = 1; count <= 5; count += 1) {
    expect(codeOf(await unlockStore(tools, folder, `fout ${count}`))).toBe('wrong-passphrase');
  }
}

test('five wrong tries slow down, also after a restart; the right passphrase waits too', async () => {
  const folder = fixture.copy();
  const { tools, set } = stoppedClock();
  await fiveWrong(tools, folder);
  const refused = { ok: false, error: { code: 'too-many-tries', detail: at(30) } };
  expect(await unlockStore(tools, folder, passphrase)).toEqual(refused);
  set(29);
  expect(await unlockStore(tools, folder, passphrase)).toEqual(refused);
  expect(waitUntil(folder, at(29))).toBe(at(30));
  set(30);
  expect(codeOf(await unlockStore(tools, folder, 'weer fout'))).toBe('wrong-passphrase');
  expect(waitUntil(folder, at(30))).toBe(at(90));
  set(90);
  fixture.locking(must(await unlockStore(tools, folder, passphrase)));
  expect(readStand(folder).stand.wrongTries).toBe(0);
  expect(waitUntil(folder, at(90))).toBeNull();
});

test('a clock that is set back keeps nobody out for longer than the wait', async () => {
  const folder = fixture.copy();
  const { tools, set } = stoppedClock();
  await fiveWrong(tools, folder);
  set(-86_400);
  expect(await unlockStore(tools, folder, passphrase)).toMatchObject({ error: { detail: at(-86_370) } });
  set(-86_380);
  expect(codeOf(await unlockStore(tools, folder, passphrase))).toBe('too-many-tries');
  set(-86_370);
  fixture.locking(must(await unlockStore(tools, folder, passphrase)));
});

test('the recovery code waits too, and so does a passphrase asked inside', async () => {
  const folder = fixture.copy();
  const { tools } = stoppedClock();
  const store = fixture.locking(must(await unlockStore(tools, folder, passphrase)));
  for (let count = 1; count <= 5; count += 1) {
    expect(codeOf(await setPassphrase(tools, store, 'fout', 'vier blauwe tafels zingen zacht'))).toBe(
      'wrong-passphrase',
    );
  }
  expect(codeOf(await setPassphrase(tools, store, passphrase, 'vier blauwe tafels zingen zacht'))).toBe(
    'too-many-tries',
  );
  const other = fixture.copy();
  await fiveWrong(tools, other);
  const wanted = {
    recoveryCode: fixture.recoveryCode(),
    slotId: null,
    newPassphrase: 'vier blauwe tafels zingen zacht',
  };
  expect(codeOf(await recoverStore(tools, other, wanted))).toBe('too-many-tries');
});

test('failed unlocks are noted with time and slot, never with what was typed', async () => {
  const folder = fixture.copy();
  const store = must(await unlockStore(testTools(), folder, passphrase));
  const slotId = fixture.locking(store).slot.id;
  for (let count = 1; count <= 3; count += 1) {
    await setPassphrase(testTools(), store, 'geheim getypt', 'vier blauwe tafels zingen zacht');
  }
  const { failed, more } = readFailedUnlocks(folder);
  expect(failed.map((one) => one.slotId)).toEqual([slotId, slotId, slotId]);
  expect(more).toBe(0);
  expect(JSON.stringify(readStand(folder).stand)).not.toContain('geheim');
  await clearFailedUnlocks(folder, start);
  expect(readFailedUnlocks(folder)).toEqual({ failed: [], more: 0 });
});

test('past a hundred failed unlocks are only counted', async () => {
  const folder = fixture.copy();
  for (let count = 1; count <= 102; count += 1) {
    await updateStand(folder, (stand) => withFailedUnlock(stand, { at: at(count), slotId: null }), at(count));
  }
  const { failed, more } = readFailedUnlocks(folder);
  expect([failed.length, failed[0]?.at, failed.at(-1)?.at, more]).toEqual([100, at(1), at(100), 2]);
});
