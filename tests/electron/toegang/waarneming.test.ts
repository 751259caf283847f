import { cpSync, existsSync, mkdirSync, readdirSync, symlinkSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { backupKeyFile } from '../../../electron/store/backup-name.ts';
import { afronden } from '../../../electron/use-cases/bespreking/afronden.ts';
import { seedCasus, type as typeLine } from '../use-cases/seed-casus.ts';
import { folderPrint } from '../store/folder-print.ts';
import { passphrase } from '../store/store-fixture.ts';
import { begun, machine, type Machine } from './machine.ts';

// Several machines in one test, each with its own workers.
vi.setConfig({ testTimeout: 60_000 });

/** The newest backup of a machine with its key file, on a stick. */
async function onStick(from: Machine): Promise<string> {
  await from.backups.make();
  const folder = join(from.choice.folder, 'reservekopie');
  const [name = ''] = readdirSync(folder)
    .filter((file) => file.endsWith('.db'))
    .toSorted()
    .toReversed();
  const stick = join(from.root, 'stick');
  mkdirSync(stick, { recursive: true });
  for (const file of [name, basename(backupKeyFile(name))]) cpSync(join(folder, file), join(stick, file));
  return join(stick, name);
}

/** Her own store, without what lies beside it. */
function ownPrint({ choice }: Machine): Record<string, string> {
  return Object.fromEntries(
    Object.entries(folderPrint(choice.own)).filter(
      ([name]) => name !== '.' && !name.startsWith('waarneming'),
    ),
  );
}

async function beginWaarneming(on: Machine, stick: string, wachtzin = passphrase): Promise<void> {
  on.answer(stick);
  const chosen = await on.reservekopie.choose();
  await on.waarneming.begin(chosen?.opensWith.users[0]?.id ?? '', wachtzin);
}

test('R9: a colleague runs the overleg in a copy; her own store stays byte for byte, and all of it comes back', async () => {
  const owner = machine();
  const code = await begun(owner, 'Anna Bakker');
  const stick = await onStick(owner);
  owner.session.close();

  const colleague = machine();
  await begun(colleague, 'Sanne de Boer');
  colleague.session.close();
  const untouched = ownPrint(colleague);

  await beginWaarneming(colleague, stick);
  expect(colleague.waarneming.stand()).toMatchObject({
    there: true,
    chosen: true,
    hasOwn: true,
    gemeente: 'Gemeente Testdorp',
    afgerond: null,
  });
  const { context } = colleague.session;
  const seeded = context.store.transaction(() => seedCasus(context));
  context.store.transaction(() => typeLine(context, seeded.besprekingId, 'F Het portiek is schoon', 1));
  context.store.transaction(() => afronden(context, { besprekingId: seeded.besprekingId }));

  const back = join(colleague.root, 'terug');
  mkdirSync(back);
  colleague.answer(back);
  expect(await colleague.waarneming.afronden()).toBe(back);
  const { afgerond } = colleague.waarneming.stand();
  expect(afgerond).toMatchObject({ folder: back, found: true });
  expect(ownPrint(colleague)).toEqual(untouched);

  owner.answer(join(back, afgerond?.name ?? ''));
  await owner.reservekopie.choose();
  expect(await owner.reservekopie.preview(code)).toMatchObject({ relation: 'backup-goes-on' });
  await owner.reservekopie.restore(code);
  const { store } = owner.session.context;
  expect(store.casus.get(seeded.casusId)).not.toBe(null);
  expect(store.bespreking.get(seeded.besprekingId)).toMatchObject({ status: 'afgerond' });
  expect(
    store.logboek
      .all()
      .filter(({ actie }) => actie === 'waarneming')
      .map(({ detail }) => detail),
  ).toEqual(['begonnen', 'afgerond']);

  await colleague.waarneming.remove();
  expect(existsSync(colleague.choice.waarneming)).toBe(false);
  expect(ownPrint(colleague)).toEqual(untouched);
  expect(colleague.waarneming.stand()).toMatchObject({ there: false, chosen: false });
  await colleague.toegang.unlock(passphrase);
  expect(colleague.toegang.stand().gebruiker).toBe('Sanne de Boer');
});

test('a waarneming begins on a machine without gegevens of its own, and both can be opened later', async () => {
  const owner = machine();
  await begun(owner);
  const stick = await onStick(owner);
  const colleague = machine();
  await beginWaarneming(colleague, stick);
  expect(colleague.waarneming.stand()).toMatchObject({ chosen: true, hasOwn: false });
  colleague.session.close();
  colleague.waarneming.choose('own');
  expect(colleague.toegang.stand().stand).toBe('eerste-start');
  colleague.waarneming.choose('waarneming');
  expect(colleague.toegang.stand().stand).toBe('vergrendeld');
  await colleague.toegang.unlock(passphrase);
  expect(colleague.waarneming.stand().gemeente).toBe('Gemeente Testdorp');
});

test('a wrong wachtzin or the herstelcode begins nothing and leaves nothing behind', async () => {
  const owner = machine();
  const code = await begun(owner);
  const stick = await onStick(owner);
  const colleague = machine();
  for (const wrong of ['niet haar wachtzin', code]) {
    await expect(beginWaarneming(colleague, stick, wrong)).rejects.toMatchObject({
      code: 'wrong-passphrase',
    });
  }
  expect(existsSync(colleague.choice.waarneming)).toBe(false);
  expect(colleague.waarneming.stand()).toMatchObject({ there: false, chosen: false });
});

test('a second waarneming waits until the first is off the machine', async () => {
  const owner = machine();
  await begun(owner);
  const stick = await onStick(owner);
  const colleague = machine();
  await beginWaarneming(colleague, stick);
  colleague.session.close();
  await expect(beginWaarneming(colleague, stick)).rejects.toMatchObject({ code: 'already-exists' });
});

test('what was not brought back is never removed, nor what was worked on after that', async () => {
  const owner = machine();
  await begun(owner);
  const stick = await onStick(owner);
  const colleague = machine();
  await beginWaarneming(colleague, stick);
  await expect(colleague.waarneming.remove()).rejects.toMatchObject({ code: 'in-use' });
  colleague.session.close();
  await expect(colleague.waarneming.remove()).rejects.toMatchObject({ code: 'already-exists' });
  await colleague.toegang.unlock(passphrase);
  const back = join(colleague.root, 'terug');
  mkdirSync(back);
  colleague.answer(back);
  await colleague.waarneming.afronden();
  await colleague.toegang.unlock(passphrase);
  colleague.session.close();
  await expect(colleague.waarneming.remove()).rejects.toMatchObject({ code: 'already-exists' });
  expect(colleague.waarneming.stand().afgerond).toBe(null);
});

test('a link in the place of the waarneming is not followed', async () => {
  const on = machine();
  await begun(on);
  on.session.close();
  const before = folderPrint(on.choice.own);
  const other = machine();
  mkdirSync(other.choice.own, { recursive: true });
  symlinkSync(on.choice.own, other.choice.waarneming);
  await expect(other.waarneming.remove()).rejects.toMatchObject({ code: 'foreign-file' });
  expect(folderPrint(on.choice.own)).toEqual(before);
  rmSync(other.choice.waarneming);
});
