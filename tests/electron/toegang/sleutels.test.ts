import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { migrations } from '../../../db/migrations.ts';
import { createClock } from '../../../electron/clock.ts';
import { Session } from '../../../electron/toegang/session.ts';
import { Sleutels } from '../../../electron/toegang/sleutels.ts';
import { Toegang } from '../../../electron/toegang/toegang.ts';
import type { StoreTools } from '../../../electron/store/store-tools.ts';
import { removeSlot } from '../../../electron/store/user-slots.ts';
import type { Gebruiker } from '../../../shared/domain/gebruiker/gebruiker.ts';
import { passphrase, testTools } from '../store/store-fixture.ts';

const sessions: Session[] = [];
const folders: string[] = [];
afterEach(() => {
  for (const session of sessions.splice(0)) session.close();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

async function start(changes: Partial<StoreTools> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'casustafel-sleutels-'));
  const session = new Session();
  sessions.push(session);
  folders.push(folder);
  const tools = testTools({ migrations, ...changes });
  const toegang = new Toegang({
    session,
    tools,
    backups: { atUnlock: () => undefined, problem: null },
    clock: createClock(undefined),
    folder: join(folder, 'gegevens'),
    zaal: () => ({ open: false, stap: 0 }),
    appVersie: '0.0.0',
    development: true,
  });
  const page = { saves: true, lockedOut: 0 };
  const sleutels = new Sleutels({
    session,
    tools,
    codes: toegang.codes,
    reopen: (store) => toegang.reopen(store),
    saveNow: () => Promise.resolve(page.saves),
    lockedOut: () => (page.lockedOut += 1),
  });
  await toegang.begin('Anna Bakker', passphrase);
  return { toegang, session, sleutels, page };
}

const acties = (session: Session) => session.context.store.logboek.all().map(({ actie }) => actie);

test('a renewal goes on with the same person under another key, is in the logboek, and locks meanwhile', async () => {
  const { session, sleutels } = await start();
  const before = session.context.user().id;
  const running = sleutels.renew(passphrase);
  await new Promise(setImmediate);
  expect(() => session.context).toThrow('vergrendeld');
  await running;
  expect(session.context.user().id).toBe(before);
  expect(acties(session)).toContain('sleutel-vernieuwd');
});

test('R17: what was typed and could not be saved keeps a renewal from beginning', async () => {
  const { session, sleutels, page } = await start();
  page.saves = false;
  await expect(sleutels.renew(passphrase)).rejects.toThrow('niet-bewaard');
  expect(acties(session)).not.toContain('sleutel-vernieuwd');
});

test('a renewal that fails before the store was closed leaves it open; after that the page is taken away', async () => {
  let failAt = 'checked';
  const { session, sleutels, page, toegang } = await start({
    onRenewalStep: (step) => {
      if (step === failAt) throw new Error('broken off');
    },
  });
  await expect(sleutels.renew(passphrase)).rejects.toThrow('unexpected');
  expect([session.state.stand, page.lockedOut]).toEqual(['open', 0]);
  failAt = 'in-place';
  await expect(sleutels.renew(passphrase)).rejects.toThrow('unexpected');
  expect([session.state.stand, page.lockedOut]).toEqual(['closed', 1]);
  await toegang.unlock(passphrase);
  expect(session.state.stand).toBe('open');
});

test('a user gets a wachtzin and loses it; nobody takes away their own', async () => {
  const { session, sleutels } = await start();
  const { store, user } = session.context;
  const gebruiker = {
    id: '4d5ea6f0-7c1e-4b43-9a9e-0b8f3f0d6c11',
    naam: 'Mo Yildiz',
    functie: '',
    rollen: ['notulist' as const],
    slotId: null,
    actief: true,
    createdAt: '2026-11-22T09:00:00.000Z',
    revisie: 1,
  };
  store.gebruiker.insert(gebruiker);
  const wanted = { ownSecret: passphrase, gebruikerId: gebruiker.id };
  const wachtzin = 'vier blauwe tafels zingen zacht';
  const slotId = await sleutels.add({ ...wanted, label: 'Mo Yildiz', wachtzin });
  expect(store.gebruiker.get(gebruiker.id)?.slotId).toBe(slotId);
  await expect(sleutels.add({ ...wanted, label: 'Mo Yildiz', wachtzin })).rejects.toThrow('niet-toegestaan');
  await expect(sleutels.remove({ ownSecret: passphrase, gebruikerId: user().id })).rejects.toThrow(
    'niet-toegestaan',
  );
  expect((await sleutels.stand()).slots.map(({ label, own }) => [label, own])).toEqual([
    ['Anna Bakker', true],
    ['Mo Yildiz', false],
  ]);
  expect(await sleutels.remove(wanted)).toBe(true);
  expect(session.context.store.gebruiker.get(gebruiker.id)?.slotId).toBeNull();
  expect((await sleutels.stand()).slots).toHaveLength(1);
  expect(acties(session)).toEqual(
    expect.arrayContaining(['sleutel-gegeven', 'sleutel-ingetrokken', 'sleutel-vernieuwd']),
  );
});

test('wachtzin vergeten is in the logboek, and the new code is shown until it is typed back', async () => {
  const { session, toegang, sleutels } = await start();
  const { herstelcode, asked } = toegang.codes.unconfirmed!;
  await toegang.confirmRecoveryCode(asked.map((group) => herstelcode[group - 1]!));
  session.close();
  const newWachtzin = 'vier blauwe tafels zingen zacht';
  await toegang.recover({ slotId: null, herstelcode: herstelcode.join('-'), newWachtzin });
  expect(acties(session)).toContain('wachtzin-hersteld');
  const shown = toegang.stand().herstelcode!;
  expect((await sleutels.stand()).herstelcode).toMatchObject({ kenmerk: shown.kenmerk, onPaper: false });
  await toegang.confirmRecoveryCode(asked.map((group) => shown.herstelcode[group - 1]!));
  expect((await sleutels.stand()).herstelcode.onPaper).toBe(true);
});

async function withColleague(changes: Partial<StoreTools> = {}) {
  const started = await start(changes);
  const { session, toegang, sleutels } = started;
  const { herstelcode, asked } = toegang.codes.unconfirmed!;
  await toegang.confirmRecoveryCode(asked.map((group) => herstelcode[group - 1]!));
  const { store, newId, now } = session.context;
  const mo: Gebruiker = {
    id: newId(),
    naam: 'Mo Yildiz',
    functie: '',
    rollen: ['notulist'],
    slotId: null,
    actief: true,
    createdAt: now(),
    revisie: 1,
  };
  store.gebruiker.insert(mo);
  const add = () =>
    sleutels.add({ ownSecret: passphrase, gebruikerId: mo.id, label: mo.naam, wachtzin: wachtzinOfMo });
  return { ...started, mo, add, code: herstelcode.join('-') };
}

const wachtzinOfMo = 'vier blauwe tafels zingen zacht';

test('with colleagues the herstelcode does not say who comes in: it is refused, and nothing stays open', async () => {
  const { toegang, session, add, code } = await withColleague();
  await add();
  session.close();
  await expect(toegang.unlock(code)).rejects.toThrow('herstelcode-anders');
  expect(session.state.stand).toBe('closed');
  await toegang.unlock(passphrase);
  expect(session.context.user().naam).toBe('Anna Bakker');
});

test('a slot that belongs to nobody lets nobody in, and goes when access is given again', async () => {
  const { toegang, session, sleutels, mo, add } = await withColleague();
  await add();
  const { gebruiker } = session.context.store;
  gebruiker.update({ ...gebruiker.get(mo.id)!, slotId: null });
  session.close();
  await expect(toegang.unlock(wachtzinOfMo)).rejects.toThrow('unexpected');
  await toegang.unlock(passphrase);
  expect((await sleutels.stand()).slots).toHaveLength(2);
  await add();
  const { slots } = await sleutels.stand();
  expect(slots.map(({ label }) => label)).toEqual(['Anna Bakker', 'Mo Yildiz']);
  session.close();
  await toegang.unlock(wachtzinOfMo);
  expect(session.context.user().naam).toBe('Mo Yildiz');
});

test('a slot that belongs to nobody is never that of a beheerder who lost theirs', async () => {
  const { toegang, session, mo, add } = await withColleague();
  await add();
  const { gebruiker } = session.context.store;
  const anna = gebruiker.get(session.context.user().id)!;
  gebruiker.update({ ...gebruiker.get(mo.id)!, slotId: null });
  gebruiker.update({ ...anna, slotId: null });
  session.close();
  await expect(toegang.unlock(wachtzinOfMo)).rejects.toThrow('unexpected');
  expect(session.state.stand).toBe('closed');
});

test('a slot that belongs to nobody goes at a renewal', async () => {
  const { session, sleutels, mo, add } = await withColleague();
  await add();
  const { gebruiker } = session.context.store;
  gebruiker.update({ ...gebruiker.get(mo.id)!, slotId: null });
  await sleutels.renew(passphrase);
  expect((await sleutels.stand()).slots.map(({ label }) => label)).toEqual(['Anna Bakker']);
});

test('a wachtzin that was taken away, and the store did not know yet: at the next unlock it does', async () => {
  const { toegang, session, sleutels, mo, add } = await withColleague();
  const slotId = await add();
  if (session.state.stand !== 'open') throw new Error('locked');
  await removeSlot(testTools(), session.state.store, { ownSecret: passphrase, slotId });
  session.close();
  await toegang.unlock(passphrase);
  const { gebruiker, logboek } = session.context.store;
  expect(gebruiker.get(mo.id)?.slotId).toBeNull();
  expect(logboek.last()).toMatchObject({
    actie: 'sleutel-ingetrokken',
    objectId: mo.id,
    gebruiker: 'Casustafel',
  });
  await add();
  expect((await sleutels.stand()).slots).toHaveLength(2);
});

test('a slot that is nobody’s gets no new wachtzin, and the herstelcode stays good', async () => {
  const { toegang, session, mo, add, code } = await withColleague();
  const slotId = await add();
  const { gebruiker } = session.context.store;
  const own = gebruiker.get(session.context.user().id)!.slotId;
  gebruiker.update({ ...gebruiker.get(mo.id)!, slotId: null });
  session.close();
  const newWachtzin = 'zes groene stoelen dansen mee';
  await expect(toegang.recover({ slotId, herstelcode: code, newWachtzin })).rejects.toThrow('unexpected');
  expect(session.state.stand).toBe('closed');
  await toegang.recover({ slotId: own, herstelcode: code, newWachtzin });
  expect(session.context.user().naam).toBe('Anna Bakker');
});

test('a renewal that failed after somebody left stays due until it is done', async () => {
  let failing = false;
  const { toegang, session, sleutels, mo, add } = await withColleague({
    now: () => new Date().toISOString(),
    onRenewalStep: (step) => {
      if (failing && step === 'copied') throw new Error('broken off');
    },
  });
  await add();
  expect((await sleutels.stand()).renewalDue).toBe(false);
  failing = true;
  expect(await sleutels.remove({ ownSecret: passphrase, gebruikerId: mo.id })).toBe(false);
  session.close();
  await toegang.unlock(passphrase);
  expect((await sleutels.stand()).renewalDue).toBe(true);
  failing = false;
  await sleutels.renew(passphrase);
  expect((await sleutels.stand()).renewalDue).toBe(false);
});

test('the wachtzin of before opens nothing, also not by way of the generation that is kept', async () => {
  const { toegang, session, sleutels } = await start();
  const { folder } = session.state.stand === 'open' ? session.state.store.paths : { folder: '' };
  await sleutels.setWachtzin({ ownSecret: passphrase, newWachtzin: wachtzinOfMo });
  session.close();
  writeFileSync(join(folder, 'sleutels.json'), '{}');
  await expect(toegang.repairKeyFile(passphrase)).rejects.toThrow('wrong-passphrase');
  await toegang.repairKeyFile(wachtzinOfMo);
  expect(session.state.stand).toBe('open');
});

test('with colleagues the herstelcode repairs the key file and then lets nobody in', async () => {
  const { toegang, session, add, code } = await withColleague();
  const { folder } = session.state.stand === 'open' ? session.state.store.paths : { folder: '' };
  await add();
  session.close();
  writeFileSync(join(folder, 'sleutels.json'), '{}');
  await expect(toegang.repairKeyFile(code)).rejects.toThrow('herstelcode-anders');
  expect([session.state.stand, toegang.stand().stand]).toEqual(['closed', 'vergrendeld']);
  await toegang.unlock(passphrase);
  expect(session.context.user().naam).toBe('Anna Bakker');
});
