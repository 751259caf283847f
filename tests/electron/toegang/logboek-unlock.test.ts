import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { backupStore } from '../../../electron/store/backup-store.ts';
import { readNotedHead } from '../../../electron/store/noted-head.ts';
import { readFailedUnlocks } from '../../../electron/store/wrong-tries.ts';
import { LogboekHead } from '../../../electron/toegang/logboek-head.ts';
import { log } from '../../../electron/use-cases/log.ts';
import { passphrase, testTools } from '../store/store-fixture.ts';
import { migrations } from '../../../db/migrations.ts';
import { addLines, logboekStore, type LogboekStore } from './logboek-store.ts';

const failures = (store: LogboekStore) => store.context.store.logboek.ofActie('ontgrendelen-mislukt', 0);

async function tryInVain(store: LogboekStore): Promise<void> {
  await expect(store.toegang.unlock('dit is niet de goede wachtzin')).rejects.toThrow();
}

test('L15: wrong tries are entered at the next unlock, each once, with when and not what was typed', async () => {
  const store = await logboekStore(3);
  store.session.close();
  await tryInVain(store);
  await tryInVain(store);
  await store.toegang.unlock(passphrase);
  const lines = failures(store);
  expect(lines).toHaveLength(2);
  for (const line of lines) {
    expect(line).toMatchObject({ object: 'opslag', resultaat: 'mislukt' });
    expect(line.detail).toMatch(/^poging op do 26 nov 2026 om 10\.\d\d$/);
    expect(JSON.stringify(line)).not.toContain('wachtzin');
  }
  expect(readFailedUnlocks(store.folder).failed).toEqual([]);
  await store.comeBack();
  expect(failures(store)).toHaveLength(2);
});

test('L15: tries that could not be entered are still there for the next unlock', async () => {
  const store = await logboekStore(3);
  store.session.close();
  await tryInVain(store);
  const open = store.session.open.bind(store.session);
  store.session.open = (opened, context) => {
    open(opened, context);
    opened.db.pragma('query_only = ON');
  };
  await expect(store.toegang.unlock(passphrase)).rejects.toMatchObject({ code: 'SQLITE_READONLY' });
  expect(readFailedUnlocks(store.folder).failed).toHaveLength(1);
  store.session.open = open;
  await store.toegang.unlock(passphrase);
  expect(failures(store)).toHaveLength(1);
});

test('L15: a backup that the program puts back is a line, and sets the head anew', async () => {
  const store = await logboekStore(5);
  const { state } = store.session;
  if (state.stand !== 'open') throw new Error('closed');
  const tools = testTools({ migrations, now: () => '2026-11-26T10:00:00.000Z' });
  await backupStore(tools, state.store);
  const backups = join(store.folder, 'reservekopie');
  const [backup] = readdirSync(backups).filter((name) => name.endsWith('.db'));
  addLines(store.context, 30);
  await store.comeBack();
  store.session.close();
  await store.toegang.restoreBackup(join(backups, backup!), passphrase);
  expect(store.findings()).toEqual([]);
  const last = store.context.store.logboek.last();
  expect(last).toMatchObject({ actie: 'ontgrendeld', detail: 'reservekopie teruggezet' });
  const noted = readNotedHead(store.folder);
  expect(noted).toMatchObject({ kind: 'noted', head: { nummer: last?.nummer, hash: last?.hash } });
  await store.comeBack();
  expect(store.findings()).toEqual([]);
});

test('the head follows an act that weighs, after its transaction; typing does not move it', async () => {
  const store = await logboekStore(3);
  const headNow = () => {
    const noted = readNotedHead(store.folder);
    return noted.kind === 'noted' ? noted.head.nummer : null;
  };
  const before = headNow();
  addLines(store.context, 4);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(headNow()).toBe(before);
  const { context } = store;
  context.store.transaction(() => log(context, { actie: 'fasebesluit', object: 'casus', objectId: 'c' }));
  await expect.poll(headNow).toBe(context.store.logboek.end().nummer);
});

test('a head of an act that was rolled back is never noted', async () => {
  const store = await logboekStore(3);
  const { context } = store;
  const end = context.store.logboek.end().nummer;
  expect(() =>
    context.store.transaction(() => {
      log(context, { actie: 'fasebesluit', object: 'casus', objectId: 'c' });
      throw new Error('stop');
    }),
  ).toThrow('stop');
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(readNotedHead(store.folder)).toMatchObject({ kind: 'noted', head: { nummer: end } });
});

test('a head that cannot be written is a warning, and the next one takes it away', async () => {
  const store = await logboekStore(3);
  const head = new LogboekHead({ session: store.session, now: () => '2026-11-26T12:00:00.000Z' });
  const { state } = store.session;
  if (state.stand !== 'open') throw new Error('closed');
  Object.assign(state.store.paths, { folder: join(store.folder, 'weg', 'weg') });
  await head.note();
  expect(head.failed).toBe(true);
  Object.assign(state.store.paths, { folder: store.folder });
  await head.note();
  expect(head.failed).toBe(false);
});

test('L15: a clock that was ahead and is put right again is named at the next unlock, once', async () => {
  const store = await logboekStore(3);
  store.setNow('2027-03-01T09:00:00.000Z');
  await store.comeBack();
  expect(store.findings()).toEqual([]);
  store.setNow('2026-11-27T09:00:00.000Z');
  await store.comeBack();
  const [found, ...more] = store.findings();
  expect(found).toContain('ma 1 mrt 2027, en die dag moet nog komen.');
  expect(more).toEqual([]);
  await store.comeBack();
  expect(store.findings()).toHaveLength(1);
});
