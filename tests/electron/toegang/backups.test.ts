import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { setTimeout as pause } from 'node:timers/promises';
import { afronden } from '../../../electron/use-cases/bespreking/afronden.ts';
import { seedCasus } from '../use-cases/seed-casus.ts';
import { passphrase } from '../store/store-fixture.ts';
import { begun, machine, type Machine } from './machine.ts';

const copies = ({ choice }: Machine): string[] =>
  readdirSync(join(choice.folder, 'reservekopie')).filter((name) => name.endsWith('.db'));

async function until(true_: () => boolean): Promise<void> {
  for (let tries = 0; tries < 200 && !true_(); tries += 1) await pause(25);
  expect(true_()).toBe(true);
}

function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'casustafel-tweede-'));
}

test('R8: the backup of the day is made at the first unlock, not again at the next, and keeps nobody waiting', async () => {
  const on = machine();
  await begun(on);
  on.session.close();
  await on.toegang.unlock(passphrase);
  expect(on.backups.busy).toBe(true);
  await on.backups.settled();
  expect(copies(on)).toHaveLength(1);
  on.lock();
  await on.toegang.unlock(passphrase);
  expect(on.backups.busy).toBe(false);
  expect(copies(on)).toHaveLength(1);
});

test('R8: a store that was begun today gets its backup when it closes', async () => {
  const on = machine();
  await begun(on);
  on.lock();
  await on.backups.settled();
  expect(copies(on)).toHaveLength(1);
});

test('R8: after an overleg that is closed there is a backup that holds it, and none while one runs', async () => {
  const on = machine();
  await begun(on);
  await on.backups.make();
  const { context } = on.session;
  const { besprekingId } = context.store.transaction(() => seedCasus(context));
  on.backups.beforeClose();
  await pause(50);
  expect(copies(on)).toHaveLength(1);
  context.store.transaction(() => afronden(context, { besprekingId }));
  on.backups.afterBespreking();
  await until(() => copies(on).length === 2);
  on.lock();
  await on.backups.settled();
  expect(copies(on)).toHaveLength(2);
});

test('R8: a bespreking that was left open yesterday keeps no backup from being made', async () => {
  const on = machine();
  await begun(on);
  const { context } = on.session;
  const { besprekingId } = context.store.transaction(() => seedCasus(context));
  const left = context.store.bespreking.get(besprekingId);
  if (left === null) throw new Error('no bespreking');
  context.store.bespreking.update({ ...left, startedAt: '2026-11-20T09:00:00.000Z' });
  on.lock();
  await on.backups.settled();
  expect(copies(on)).toHaveLength(1);
});

test('R16: a clock that was set back is named, and the day still gets its backup', async () => {
  let now = '2026-11-25T09:00:00.000Z';
  const on = machine({ tools: { now: () => now } });
  await begun(on);
  await on.backups.make();
  expect(on.reservekopie.stand().clockBehind).toBe(null);
  now = '2026-11-22T09:00:00.000Z';
  expect(on.reservekopie.stand().clockBehind).toBe('2026-11-25T09:00:00.000Z');
  on.lock();
  await on.backups.settled();
  expect(copies(on)).toHaveLength(2);
});

test('a second folder that is slow is said so, and the copy goes on and arrives', async () => {
  const secondFolder = newFolder();
  const on = machine({ secondFolder, limitMs: 1 });
  await begun(on);
  await on.backups.make();
  await until(() => on.backups.second.problem === 'folder-slow');
  expect(on.reservekopie.stand()).toMatchObject({ problem: null, second: { stand: 'problem' } });
  await until(() => on.backups.second.stand === 'good');
  expect(readdirSync(secondFolder).filter((name) => name.endsWith('.db'))).toEqual(copies(on));
  rmSync(secondFolder, { recursive: true });
});

test('a second folder that is gone is said so, and gets its copy when it is back', async () => {
  const secondFolder = newFolder();
  rmSync(secondFolder, { recursive: true });
  const on = machine({ secondFolder });
  await begun(on);
  await on.backups.make();
  await until(() => on.backups.problem === 'folder-missing');
  expect(on.backups.ownProblem).toBe(null);
  mkdirSync(secondFolder);
  on.session.close();
  await on.toegang.unlock(passphrase);
  await until(() => on.backups.second.stand === 'good');
  expect(readdirSync(secondFolder).filter((name) => name.endsWith('.db'))).toEqual(copies(on));
  rmSync(secondFolder, { recursive: true });
});

test('a second folder that is a file is named, not followed', async () => {
  const root = newFolder();
  const secondFolder = join(root, 'bestand');
  writeFileSync(secondFolder, '');
  const on = machine({ secondFolder });
  await begun(on);
  await on.backups.make();
  await until(() => on.backups.second.problem === 'folder-missing');
  expect(readFileSync(secondFolder, 'utf8')).toBe('');
  rmSync(root, { recursive: true });
});

test('what a killed program left half-written is no backup, and goes after a day', async () => {
  const on = machine();
  await begun(on);
  await on.backups.make();
  const [made = ''] = copies(on);
  const folder = join(on.choice.folder, 'reservekopie');
  const half = (name: string, hoursOld: number): string => {
    const file = join(folder, name);
    writeFileSync(file, readFileSync(join(folder, made)).subarray(0, 5000));
    const then = new Date(Date.now() - hoursOld * 3_600_000);
    utimesSync(file, then, then);
    return name;
  };
  const fresh = half('casustafel-2026-11-22T08-00-00-000Z.db.0a0a0a0a.deel', 1);
  const old = half('casustafel-2026-11-21T08-00-00-000Z.db.0b0b0b0b.deel', 25);
  const journal = half('casustafel-2026-11-21T08-00-00-000Z.db.0b0b0b0b.deel-journal', 25);
  const foreign = half('verslag.docx.deel', 25);
  expect((await on.reservekopie.list('own')).copies.map(({ name }) => name)).toEqual([made]);
  await on.backups.make();
  const left = readdirSync(folder);
  expect(left).toContain(fresh);
  expect(left).toContain(foreign);
  expect(left).not.toContain(old);
  expect(left).not.toContain(journal);
});
