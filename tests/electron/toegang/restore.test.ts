import { cpSync, mkdirSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { backupKeyFile } from '../../../electron/store/backup-name.ts';
import { valueOf } from '../../../electron/store/store-result.ts';
import { addSlot } from '../../../electron/store/user-slots.ts';
import { log } from '../../../electron/use-cases/log.ts';
import { folderPrint } from '../store/folder-print.ts';
import { passphrase } from '../store/store-fixture.ts';
import { begun, machine, type Machine } from './machine.ts';

// Several machines in one test, each with its own workers.
vi.setConfig({ testTimeout: 60_000 });

/** Makes a backup and takes its two files along, as on a stick. */
async function takeAlong(from: Machine): Promise<string> {
  await from.backups.make();
  const folder = join(from.choice.folder, 'reservekopie');
  const name = readdirSync(folder)
    .filter((file) => file.endsWith('.db'))
    .toSorted()
    .at(-1);
  if (name === undefined) throw new Error('no backup');
  const stick = join(from.root, `stick-${Math.random().toString(36).slice(2)}`);
  mkdirSync(stick);
  for (const file of [name, basename(backupKeyFile(name))]) cpSync(join(folder, file), join(stick, file));
  return join(stick, name);
}

/** Something that changes a record, as the logboek sees it. */
function change(on: Machine): void {
  const { context } = on.session;
  context.store.transaction(() =>
    log(context, { actie: 'gewijzigd', object: 'gemeente', objectId: '', detail: 'test' }),
  );
}

async function choose(on: Machine, file: string): Promise<void> {
  on.answer(file);
  await on.reservekopie.choose();
}

test('R9: from an empty first start, with the two files and the herstelcode alone', async () => {
  const old = machine();
  const code = await begun(old);
  const stick = await takeAlong(old);
  const fresh = machine();
  expect(fresh.toegang.stand().stand).toBe('eerste-start');
  fresh.answer(stick);
  const chosen = await fresh.reservekopie.choose();
  expect(chosen).toMatchObject({
    name: basename(stick),
    opensWith: {
      users: [{ label: 'Anna Bakker' }],
      kenmerk: expect.stringMatching(/^[\dA-F]{4}$/) as unknown,
    },
  });
  expect(await fresh.reservekopie.preview(code)).toMatchObject({ occupied: false, relation: null });
  await fresh.reservekopie.restore(code);
  expect(fresh.toegang.stand()).toMatchObject({ stand: 'open', isSetUp: true });
  expect(fresh.session.context.store.gemeente.get()?.naam).toBe('Gemeente Testdorp');
  const { logboek } = fresh.session.context.store;
  expect(logboek.all().at(-1)).toMatchObject({ actie: 'teruggezet' });
  // The head is noted anew: a restore by the program is no tampering.
  expect(logboek.all().filter(({ actie }) => actie === 'bevinding')).toEqual([]);
});

test('R9: before a restore it is said when the present store is ahead of the backup', async () => {
  const on = machine();
  await begun(on);
  const stick = await takeAlong(on);
  change(on);
  change(on);
  on.session.close();
  await choose(on, stick);
  const before = folderPrint(on.choice.own);
  expect(await on.reservekopie.preview(passphrase)).toMatchObject({
    occupied: true,
    relation: 'present-is-ahead',
    comparison: { present: { changesSince: 2 }, backup: { changesSince: 0 } },
  });
  expect(folderPrint(on.choice.own)).toEqual(before);
  await on.reservekopie.restore(passphrase);
  expect(on.session.context.store.logboek.all().some(({ actie }) => actie === 'bevinding')).toBe(false);
  const kept = readdirSync(on.choice.own).filter((name) => name.includes('.bewaard-'));
  expect(kept.filter((name) => name.startsWith('casustafel.'))).toHaveLength(1);
});

test('R9: a backup that goes on from the present store, one that is the same, and one of another store', async () => {
  const on = machine();
  await begun(on);
  const same = await takeAlong(on);
  on.session.close();
  await choose(on, same);
  expect((await on.reservekopie.preview(passphrase)).relation).toBe('same');

  const elsewhere = machine();
  await choose(elsewhere, same);
  await elsewhere.reservekopie.restore(passphrase);
  change(elsewhere);
  await choose(on, await takeAlong(elsewhere));
  expect((await on.reservekopie.preview(passphrase)).relation).toBe('backup-goes-on');

  await on.toegang.unlock(passphrase);
  change(on);
  on.session.close();
  expect((await on.reservekopie.preview(passphrase)).relation).toBe('apart');

  const other = machine();
  await begun(other);
  await choose(on, await takeAlong(other));
  expect((await on.reservekopie.preview(passphrase)).relation).toBe('other-store');
});

test('a page that chose nothing restores nothing, and a name with a path in it is unknown', async () => {
  const on = machine();
  await begun(on);
  await on.backups.make();
  const wanted = { where: 'own', name: '../casustafel.db', secret: passphrase } as const;
  await expect(on.reservekopie.test(wanted)).rejects.toMatchObject({ code: 'onbekend' });
  on.session.close();
  await expect(on.reservekopie.restore(passphrase)).rejects.toMatchObject({ code: 'onbekend' });
  on.answer(null);
  expect(await on.reservekopie.choose()).toBe(null);
});

test('R9: a hersteltest counts beside the present store and is in the logboek, a failed one too', async () => {
  const on = machine();
  const code = await begun(on);
  await on.backups.make();
  const [copy] = (await on.reservekopie.list('own')).copies;
  if (copy === undefined) throw new Error('no backup');
  change(on);
  const tested = await on.reservekopie.test({ where: 'own', name: copy.name, secret: code });
  expect(tested.openedWith).toBe('herstelcode');
  expect(tested.rows.find(({ table }) => table === 'gemeente')).toEqual({
    table: 'gemeente',
    copy: 1,
    live: 1,
  });
  const logboek = tested.rows.find(({ table }) => table === 'logboek');
  expect(logboek?.live).toBeGreaterThan(logboek?.copy ?? 0);
  const wrong = on.reservekopie.test({ where: 'own', name: copy.name, secret: 'mis' });
  await expect(wrong).rejects.toMatchObject({ code: 'wrong-passphrase' });
  const lines = on.session.context.store.logboek.all().filter(({ actie }) => actie === 'hersteltest');
  expect(lines.map(({ resultaat, detail }) => [resultaat, detail])).toEqual([
    ['gelukt', copy.name],
    ['mislukt', copy.name],
  ]);
  expect(on.reservekopie.stand().hersteltest).toMatchObject({ lastAt: lines[0]?.moment, due: false });
});

test('wrong tries on a reservekopie count as those on the lock page, and make each other wait', async () => {
  const on = machine();
  await begun(on);
  const stick = await takeAlong(on);
  const untouched = folderPrint(join(stick, '..'));
  const wrong = 'niet de goede wachtzin';
  await choose(on, stick);
  const test = { where: 'chosen', name: basename(stick), secret: wrong } as const;
  await expect(on.reservekopie.test(test)).rejects.toMatchObject({ code: 'wrong-passphrase' });
  on.session.close();
  for (const step of [
    () => on.reservekopie.preview(wrong),
    () => on.reservekopie.restore(wrong),
    () => on.reservekopie.preview(wrong),
    () => on.waarneming.begin('b0a4f7f2-52a2-4a35-8a53-8d7b3c0f9a11', wrong),
  ]) {
    await expect(step()).rejects.toMatchObject({ code: 'wrong-passphrase' });
  }
  for (const step of [
    () => on.reservekopie.preview(passphrase),
    () => on.reservekopie.restore(passphrase),
    () => on.waarneming.begin('b0a4f7f2-52a2-4a35-8a53-8d7b3c0f9a11', passphrase),
    () => on.toegang.unlock(passphrase),
  ]) {
    await expect(step()).rejects.toMatchObject({ code: 'too-many-tries' });
  }
  expect(folderPrint(join(stick, '..'))).toEqual(untouched);
});

test('with colleagues the herstelcode puts a reservekopie back and then lets nobody in', async () => {
  const on = machine();
  const code = await begun(on);
  const { session, tools } = on;
  if (session.state.stand !== 'open') throw new Error('locked');
  const { store, newId, now, user } = session.context;
  const anna = store.gebruiker.get(user().id);
  const newPassphrase = 'vier blauwe tafels zingen zacht';
  const wanted = { ownSecret: passphrase, label: 'Mo Yildiz', newPassphrase };
  const slotId = valueOf(await addSlot(tools, session.state.store, wanted));
  store.gebruiker.insert({ ...anna!, id: newId(), naam: 'Mo Yildiz', slotId, createdAt: now() });
  const stick = await takeAlong(on);
  on.session.close();
  await choose(on, stick);
  await expect(on.reservekopie.restore(code)).rejects.toMatchObject({ code: 'herstelcode-anders' });
  expect(on.toegang.stand()).toMatchObject({ stand: 'vergrendeld' });
  await on.toegang.recover({ slotId, herstelcode: code, newWachtzin: 'zes groene stoelen dansen mee' });
  expect(on.session.context.user().naam).toBe('Mo Yildiz');
  const lines = on.session.context.store.logboek.all().filter(({ actie }) => actie === 'teruggezet');
  expect(lines).toMatchObject([{ gebruiker: 'niet bekend', detail: basename(stick) }]);
});
