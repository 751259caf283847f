import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { readKeyFile } from '../../../electron/keys/key-file-disk.ts';
import { backupKeyFile } from '../../../electron/store/backup-name.ts';
import { Sleutels } from '../../../electron/toegang/sleutels.ts';
import { Vernietigen } from '../../../electron/toegang/vernietigen.ts';
import { agree } from '../../../electron/use-cases/bewaren/agree.ts';
import { proposeVernietiging } from '../../../electron/use-cases/bewaren/propose-vernietiging.ts';
import { createCasus } from '../../../electron/use-cases/casus/create.ts';
import { log } from '../../../electron/use-cases/log.ts';
import { passphrase } from '../store/store-fixture.ts';
import { begun, machine, type Machine } from './machine.ts';

let on: Machine;
let vernietigen: Vernietigen;
let second: string;
let now: string;
let id: string;
/** Set, the renewal breaks off at this step. */
let breakAt: string | null;

const secret = passphrase;

/** A machine with one casus that two people agreed to destroy, and a backup of before in both folders. */
beforeEach(async () => {
  now = '2026-11-26T09:00:00.000Z';
  breakAt = null;
  let ticks = 0;
  const tools = {
    now: () => new Date(Date.parse(now) + (ticks += 1)).toISOString(),
    onRenewalStep: (step: string) => {
      if (step === breakAt) throw new Error('the power went');
    },
  };
  const made = machine({ tools });
  second = join(made.root, 'netwerkschijf');
  mkdirSync(second);
  on = made;
  await begun(on);
  const sleutels = new Sleutels({
    session: on.session,
    tools: on.tools,
    codes: on.toegang.codes,
    reopen: (store) => on.toegang.reopen(store),
    saveNow: () => Promise.resolve(true),
    lockedOut: () => undefined,
  });
  vernietigen = new Vernietigen({
    session: on.session,
    tools: on.tools,
    secondFolder: () => second,
    renew: (ownSecret) => sleutels.renew(ownSecret),
  });
  const { context } = on.session;
  const { id: casusId } = createCasus(context, {
    aanduiding: 'Zwanenlaan',
    doel: 'Plantdoel.',
    overWie: ['Els Plantnaam'],
  });
  await on.backups.make();
  copyBackups();
  ({ id } = proposeVernietiging(context, casusId, 'verzoek'));
  agree(context, { id, akkoord: { wijze: 'zelf', functie: 'voorzitter' } });
  const outside = { naam: 'Ria Archief', functie: 'archivaris', datum: '2026-11-25', kenmerk: 'Z-18' };
  agree(context, { id, akkoord: { wijze: 'buiten', ...outside } });
});

const backups = (): string => join(on.root, 'gegevens', 'reservekopie');
const dbs = (folder: string): string[] => readdirSync(folder).filter((name) => name.endsWith('.db'));
const keyFile = () => readKeyFile(join(on.root, 'gegevens', 'sleutels.json'));
const row = () => on.session.context.store.vernietiging.get(id)!;

function copyBackups(): void {
  for (const name of readdirSync(backups())) copyFileSync(join(backups(), name), join(second, name));
}

/** Whether a word stands in the plain text of the open store, free pages included. */
function holds(word: string): boolean {
  const { state } = on.session;
  if (state.stand !== 'open') throw new Error('locked');
  return Buffer.from(state.store.db.serialize()).includes(word);
}

test('L27: the rows go, the key is renewed, and what was the file before opens with the old key only', async () => {
  const before = keyFile().keys.current.id;
  const file = join(on.root, 'gegevens', 'casustafel.db');
  const old = readFileSync(file);
  expect(holds('Plantnaam')).toBe(true);
  const done = await vernietigen.execute({ id, contactIds: [], secret });
  expect(done).toMatchObject({ rijen: { casus: 1, betrokkene: 1 }, reservekopieTot: '2026-12-06' });
  expect(done.gewistAt! < done.uitgevoerdAt!).toBe(true);
  const { keys } = keyFile();
  expect(keys.current.id).not.toBe(before);
  expect(keys.retired.map((key) => key.id)).toEqual([before]);
  expect(keys.pending).toBeNull();
  expect(holds('Plantnaam')).toBe(false);
  expect(holds('Zwanenlaan')).toBe(false);
  const page = old.subarray(0, 4096);
  expect(readFileSync(file).includes(page)).toBe(false);
});

test('L27: with a wrong wachtzin nothing is deleted', async () => {
  await expect(
    vernietigen.execute({ id, contactIds: [], secret: 'een heel andere wachtzin hier' }),
  ).rejects.toMatchObject({ code: 'wrong-passphrase' });
  expect(row()).toMatchObject({ gewistAt: null });
  expect(holds('Plantnaam')).toBe(true);
});

test.each(['copied', 'checked', 'store-closed', 'in-place'])(
  'L27: broken off at %s, it is named at the next unlock and finished with the wachtzin',
  async (step) => {
    breakAt = step;
    await expect(vernietigen.execute({ id, contactIds: [], secret })).rejects.toThrow();
    on.session.close();
    breakAt = null;
    await on.toegang.unlock(secret);
    expect(row()).toMatchObject({ gewistAt: expect.any(String), uitgevoerdAt: null });
    expect(on.session.context.store.vernietiging.unfinished()).toHaveLength(1);
    expect(holds('Plantnaam')).toBe(false);
    const between = keyFile().keys.current.id;
    expect(await vernietigen.finish(secret)).toMatchObject([{ id, uitgevoerdAt: expect.any(String) }]);
    expect(keyFile().keys.current.id).not.toBe(between);
    expect(on.session.context.store.vernietiging.unfinished()).toEqual([]);
  },
);

test('L27: a destroyed casus that comes back with a backup of before is named, to be destroyed again', async () => {
  const [copy] = dbs(backups());
  const { casusnummer } = await vernietigen.execute({ id, contactIds: [], secret });
  expect(on.session.context.store.logboek.ofActie('bevinding', 0)).toEqual([]);
  on.session.close();
  await on.toegang.restoreBackup(join(backups(), copy!), secret);
  const found = on.session.context.store.logboek.ofActie('bevinding', 0).map(({ detail }) => detail);
  expect(found).toHaveLength(1);
  expect(found[0]).toContain(`Casus ${casusnummer} is op`);
  expect(found[0]).toContain('vernietigd en staat er weer');
  expect(found[0]).not.toContain('Zwanenlaan');
});

test('L13: backups of before stay ten days, then go from both folders with the key that only they needed', async () => {
  await vernietigen.execute({ id, contactIds: [], secret });
  now = '2026-12-06T10:00:00.000Z';
  await on.backups.make();
  copyBackups();
  await vernietigen.dropOverdueBackups();
  expect(dbs(backups())).toHaveLength(2);
  expect(row().reservekopieWegAt).toBeNull();
  now = '2026-12-07T10:00:00.000Z';
  await vernietigen.dropOverdueBackups();
  expect(dbs(backups())).toEqual([expect.stringContaining('2026-12-06')]);
  expect(dbs(second)).toEqual(dbs(backups()));
  expect(existsSync(backupKeyFile(join(second, dbs(second)[0]!)))).toBe(true);
  expect(keyFile().keys.retired).toEqual([]);
  expect(row().reservekopieWegAt).not.toBeNull();
  expect(on.session.context.store.logboek.last()).toMatchObject({
    actie: 'vernietigd',
    object: 'reservekopie',
  });
});

test('L13: a backup of before that a wrong clock dated later goes too, and is not the newer one', async () => {
  now = '2027-11-26T09:00:00.000Z';
  await on.backups.make();
  copyBackups();
  now = '2026-11-26T10:00:00.000Z';
  await vernietigen.execute({ id, contactIds: [], secret });
  now = '2026-12-07T10:00:00.000Z';
  await vernietigen.dropOverdueBackups();
  expect(row().reservekopieWegAt).toBeNull();
  await on.backups.make();
  await vernietigen.dropOverdueBackups();
  expect(dbs(backups())).toEqual([expect.stringContaining('2026-12-07')]);
  expect(dbs(second)).toEqual([]);
  expect(row().reservekopieWegAt).not.toBeNull();
});

test('L13: a backup of after that a wrong clock dated earlier stays', async () => {
  await vernietigen.execute({ id, contactIds: [], secret });
  now = '2025-11-26T10:00:00.000Z';
  await on.backups.make();
  now = '2026-12-07T10:00:00.000Z';
  await vernietigen.dropOverdueBackups();
  expect(dbs(backups())).toEqual([expect.stringContaining('2025-11-26')]);
  expect(row().reservekopieWegAt).not.toBeNull();
});

test('L13: a backup left by a restore is judged by its stamp: its numbers are of another logboek', async () => {
  for (let line = 0; line < 5; line += 1)
    log(on.session.context, { actie: 'ingezien', object: 'casus', objectId: row().casusId });
  now = '2026-11-26T09:30:00.000Z';
  await on.backups.make();
  const left = dbs(backups()).toSorted().at(-1)!;
  const nummer = Number(/logboek-(\d+)/.exec(left)![1]);
  for (const of of [left, left.replace('.db', '.sleutels.json')]) {
    const other = of.replace(`logboek-${nummer}-`, `logboek-${nummer + 3}-`);
    renameSync(join(backups(), of), join(backups(), other));
  }
  now = '2026-11-26T10:00:00.000Z';
  await vernietigen.execute({ id, contactIds: [], secret });
  now = '2026-12-07T10:00:00.000Z';
  await on.backups.make();
  await vernietigen.dropOverdueBackups();
  expect(dbs(backups())).toEqual([expect.stringContaining('2026-12-07')]);
});

test('L13: a second folder that is gone is tried again; until then the register says they are still there', async () => {
  await vernietigen.execute({ id, contactIds: [], secret });
  now = '2026-12-07T10:00:00.000Z';
  await on.backups.make();
  rmSync(second, { recursive: true });
  await vernietigen.dropOverdueBackups();
  expect(row().reservekopieWegAt).toBeNull();
  expect(keyFile().keys.retired).toHaveLength(1);
  mkdirSync(second);
  copyBackups();
  await vernietigen.dropOverdueBackups();
  expect(row().reservekopieWegAt).not.toBeNull();
  expect(keyFile().keys.retired).toEqual([]);
});

test('L13: while no newer backup is there the last one stays', async () => {
  await vernietigen.execute({ id, contactIds: [], secret });
  now = '2026-12-20T10:00:00.000Z';
  await vernietigen.dropOverdueBackups();
  expect(dbs(backups())).toHaveLength(1);
  expect(row().reservekopieWegAt).toBeNull();
});

test('L13: backups of another store in a shared folder are left alone', async () => {
  const other = machine();
  await begun(other);
  await other.backups.make();
  cpSync(join(other.root, 'gegevens', 'reservekopie'), second, { recursive: true });
  await vernietigen.execute({ id, contactIds: [], secret });
  now = '2026-12-07T10:00:00.000Z';
  await on.backups.make();
  await vernietigen.dropOverdueBackups();
  expect(dbs(second)).toHaveLength(1);
});

test('L13: a store that was put aside before goes with its keys; one of after, of others or of nobody stays', async () => {
  const other = machine();
  await begun(other);
  await vernietigen.execute({ id, contactIds: [], secret });
  const folder = join(on.root, 'gegevens');
  const aside = (day: string, name: string) =>
    join(folder, name.replace('.', `.bewaard-${day}T08-00-00-000Z.`));
  for (const day of ['2026-11-20', '2026-11-21', '2026-11-22', '2026-11-30'])
    writeFileSync(aside(day, 'casustafel.db'), 'encrypted');
  const keys = 'sleutels.json';
  for (const day of ['2026-11-20', '2026-11-30']) copyFileSync(join(folder, keys), aside(day, keys));
  copyFileSync(join(other.root, 'gegevens', keys), aside('2026-11-21', keys));
  now = '2026-12-07T10:00:00.000Z';
  await on.backups.make();
  await vernietigen.dropOverdueBackups();
  const left = readdirSync(folder).filter((name) => name.includes('.bewaard-'));
  expect(left.map((name) => name.replace('T08-00-00-000Z', '')).toSorted()).toEqual([
    'casustafel.bewaard-2026-11-21.db',
    'casustafel.bewaard-2026-11-22.db',
    'casustafel.bewaard-2026-11-30.db',
    'sleutels.bewaard-2026-11-21.json',
    'sleutels.bewaard-2026-11-30.json',
  ]);
});
