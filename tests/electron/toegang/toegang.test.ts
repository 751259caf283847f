import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { migrations } from '../../../db/migrations.ts';
import { createClock } from '../../../electron/clock.ts';
import { Backups } from '../../../electron/toegang/backups.ts';
import { Session } from '../../../electron/toegang/session.ts';
import { Toegang } from '../../../electron/toegang/toegang.ts';
import type { StoreTools } from '../../../electron/store/store-tools.ts';
import type { UnlockedStore } from '../../../electron/store/unlocked-store.ts';
import type { Context } from '../../../electron/use-cases/context.ts';
import { passphrase, testTools } from '../store/store-fixture.ts';

/** A session whose stores can be opened on a disk that takes nothing. */
class OnDisk extends Session {
  readOnly = false;

  override open(store: UnlockedStore, context: Context): void {
    super.open(store, context);
    if (this.readOnly) store.db.pragma('query_only = ON');
  }
}

const sessions: Session[] = [];
const folders: string[] = [];
afterEach(() => {
  for (const session of sessions.splice(0)) session.close();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function start(changes: Partial<StoreTools> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'casustafel-toegang-'));
  const session = new OnDisk();
  sessions.push(session);
  folders.push(folder);
  const tools: StoreTools = Object.defineProperties(
    testTools({ migrations }),
    Object.getOwnPropertyDescriptors(changes),
  );
  const backups = new Backups({ session, tools, secondFolder: () => null, changed: () => undefined });
  const toegang = new Toegang({
    session,
    tools,
    backups,
    clock: createClock(undefined),
    folder: join(folder, 'gegevens'),
    zaal: () => ({ open: false, stap: 0 }),
    appVersie: '0.0.0',
    development: true,
  });
  return { toegang, session, backups };
}

const gemeente = {
  naam: 'Gemeente Testdorp',
  kaderId: 'noord-limburg',
  kaderVersie: '1',
  regime: 'gemeentelijke-taak',
  grondslag: '',
  convenant: '',
  reservekopieMap: null,
  lockAfterMinutes: 10,
} as const;

test('the herstelcode is shown until its groups are typed back', async () => {
  const { toegang } = start();
  const { herstelcode, asked } = await toegang.begin('Anna Bakker', passphrase);
  expect(toegang.stand()).toMatchObject({
    stand: 'open',
    gebruiker: 'Anna Bakker',
    herstelcode: { herstelcode, asked },
  });
  expect(() => toegang.confirmRecoveryCode(['00000', '00000'])).toThrow('herstelcode-onjuist');
  expect(() => toegang.confirmRecoveryCode([])).toThrow('herstelcode-onjuist');
  await toegang.confirmRecoveryCode(asked.map((group) => herstelcode[group - 1]!));
  expect(toegang.stand().herstelcode).toBeNull();
  expect(() => toegang.recoveryCode).toThrow('niet-toegestaan');
});

test('while locked the herstelcode is neither shown nor printed', async () => {
  const { toegang, session } = start();
  const { herstelcode, asked } = await toegang.begin('Anna Bakker', passphrase);
  session.close();
  expect(toegang.stand()).toMatchObject({ stand: 'vergrendeld', gebruiker: '', herstelcode: null });
  expect(() => toegang.recoveryCode).toThrow('niet-toegestaan');
  expect(() => toegang.confirmRecoveryCode(asked.map((group) => herstelcode[group - 1]!))).toThrow(
    'niet-toegestaan',
  );
});

test('R16: what cannot be noted in the logboek is not opened, and can be tried again', async () => {
  const { toegang, session } = start();
  await toegang.begin('Anna Bakker', passphrase);
  session.context.store.gemeente.save(gemeente);
  session.close();
  session.readOnly = true;
  await expect(toegang.unlock(passphrase)).rejects.toMatchObject({ code: 'SQLITE_READONLY' });
  expect(toegang.stand().stand).toBe('vergrendeld');
  session.readOnly = false;
  await toegang.unlock(passphrase);
  expect(toegang.stand().stand).toBe('open');
});

test('R1: a herstelcode that cannot be made anew leaves the store locked, to be tried again', async () => {
  const { argon2Worker } = testTools();
  let uses = Infinity;
  const { toegang, session } = start({
    get argon2Worker() {
      uses -= 1;
      return uses < 0 ? '/there/is/no/worker' : argon2Worker;
    },
  });
  await toegang.begin('Anna Bakker', passphrase);
  session.close();
  uses = 1;
  await expect(toegang.unlock(passphrase)).rejects.toThrow();
  expect(uses).toBeLessThan(0);
  expect(toegang.stand().stand).toBe('vergrendeld');
  uses = Infinity;
  await toegang.unlock(passphrase);
  expect(toegang.stand().herstelcode?.herstelcode).toHaveLength(7);
});

test('a backup that fails is told and keeps nobody out', async () => {
  const { toegang, session, backups } = start({ checkBackupWorker: '/there/is/no/worker' });
  await toegang.begin('Anna Bakker', passphrase);
  session.context.store.gemeente.save(gemeente);
  session.close();
  await toegang.unlock(passphrase);
  await backups.settled();
  const stand = toegang.stand();
  expect(stand.stand).toBe('open');
  expect(stand.reservekopieProblem).not.toBeNull();
});

test('looking round has an example, and never takes the place of a store that is open', async () => {
  const { toegang, session } = start();
  toegang.lookRound();
  expect(toegang.stand()).toMatchObject({ stand: 'rondkijken', gebruiker: 'Voorbeeldgebruiker' });
  expect(session.context.store.casus.lastNummer()).not.toBeNull();
  session.close();
  await toegang.begin('Anna Bakker', passphrase);
  expect(() => toegang.lookRound()).toThrow('niet-toegestaan');
  expect(toegang.stand()).toMatchObject({ stand: 'open', gebruiker: 'Anna Bakker' });
});
