import { beforeEach, expect, test } from 'vitest';
import { afsluiten, heropenen } from '../../../electron/use-cases/bewaren/afsluiten.ts';
import { agree, withdraw } from '../../../electron/use-cases/bewaren/agree.ts';
import { listBewaren } from '../../../electron/use-cases/bewaren/list.ts';
import { propose } from '../../../electron/use-cases/bewaren/propose-vernietiging.ts';
import { verleng } from '../../../electron/use-cases/bewaren/verleng.ts';
import { requireExecutable } from '../../../electron/use-cases/bewaren/delete-casus.ts';
import { vernietigingView } from '../../../electron/use-cases/bewaren/vernietiging-view.ts';
import { afronden } from '../../../electron/use-cases/bespreking/afronden.ts';
import { plantExemplaar } from './plant-exemplaar.ts';
import type { Context } from '../../../electron/use-cases/context.ts';
import { seedCasus } from './seed-casus.ts';
import { testContext, type TestContext } from './test-context.ts';

let ctx: TestContext;
let casusId: string;
let besprekingId: string;

/** A closed casus whose term has passed. */
beforeEach(() => {
  ctx = testContext();
  ({ casusId, besprekingId } = seedCasus(ctx));
  afronden(ctx, { besprekingId });
  afsluiten(ctx, { casusId, resultaat: 'Klaar.', archiefnominatie: 'vernietigen' });
  ctx.setToday('2028-11-27');
});

const refused = (code: string, detail?: string) =>
  expect.objectContaining(
    detail === undefined ? { code } : { code, detail: expect.stringContaining(detail) },
  );
const self = { wijze: 'zelf', functie: 'voorzitter' } as const;
const outside = {
  wijze: 'buiten',
  naam: 'Ria Archief',
  functie: 'archivaris',
  datum: '2028-11-20',
  kenmerk: 'Z-18',
} as const;

/** A colleague at the same store. */
function colleague(): Context {
  const mo = {
    ...ctx.store.gebruiker.all()[0]!,
    id: '00000000-0000-4000-9000-000000000002',
    naam: 'Mo Yildiz',
    functie: 'beheerder',
    rollen: ['beheerder' as const],
  };
  ctx.store.gebruiker.insert(mo);
  const { id, naam, functie, rollen } = mo;
  return { ...ctx, user: () => ({ id, naam, functie, rollen, alone: false }), gebruiker: () => naam };
}

test('L27: on the list stands a casus without content, once', () => {
  const vernietiging = propose(ctx, { id: casusId });
  expect(vernietiging).toMatchObject({
    nummer: 'V2028-001',
    casusnummer: '2026-001',
    regime: 'gemeentelijke-taak',
    begin: '2026-11-26',
    tot: '2028-11-26',
  });
  expect(JSON.stringify(vernietiging)).not.toMatch(/Zwanenlaan|Els|Rust/);
  expect(() => propose(ctx, { id: casusId })).toThrow(refused('op-vernietigingslijst'));
  expect(listBewaren(ctx, {}).rows).toMatchObject([{ vernietigingId: vernietiging.id }]);
  const asked = { casusId, tot: '2029-05-01', reden: 'Toch langer.', functie: 'voorzitter' };
  expect(() => verleng(ctx, asked)).toThrow(refused('op-vernietigingslijst'));
  expect(() => heropenen(ctx, { casusId, reden: 'Toch.' })).toThrow(refused('op-vernietigingslijst'));
});

test('L27: two users agree; one does not agree twice', () => {
  const { id } = propose(ctx, { id: casusId });
  const mo = colleague();
  expect(agree(ctx, { id, akkoord: self })).toMatchObject({ ownAkkoord: true, alone: false });
  expect(() => agree(ctx, { id, akkoord: self })).toThrow(refused('akkoord-ongeldig'));
  expect(() => agree(ctx, { id, akkoord: outside })).toThrow(refused('akkoord-ongeldig'));
  expect(() => requireExecutable(ctx, id)).toThrow(refused('niet-toegestaan'));
  expect(vernietigingView(mo, id).ownAkkoord).toBe(false);
  agree(mo, { id, akkoord: { ...self, functie: 'beheerder' } });
  expect(requireExecutable(ctx, id)).toMatchObject({
    akkoordEen: { naam: 'Anna Bakker', functie: 'voorzitter' },
    akkoordTwee: { naam: 'Mo Yildiz', functie: 'beheerder' },
  });
});

test('L27: who works alone records the second accord, from outside, with name, function, date and kenmerk', () => {
  const { id } = propose(ctx, { id: casusId });
  expect(() => agree(ctx, { id, akkoord: outside })).toThrow(refused('akkoord-ongeldig'));
  agree(ctx, { id, akkoord: self });
  const tomorrow = { ...outside, datum: '2028-11-28' };
  expect(() => agree(ctx, { id, akkoord: tomorrow })).toThrow(refused('invoer-ongeldig'));
  expect(agree(ctx, { id, akkoord: outside }).vernietiging.akkoordTwee).toEqual({
    gebruikerId: null,
    naam: 'Ria Archief',
    functie: 'archivaris',
    datum: '2028-11-20',
    kenmerk: 'Z-18',
  });
  expect(ctx.store.logboek.last()).toMatchObject({
    gebruiker: 'Anna Bakker',
    detail: 'V2028-001: tweede akkoord, van buiten Casustafel',
  });
  expect(JSON.stringify(ctx.store.logboek.all())).not.toMatch(/Ria Archief|archivaris|Z-18/);
});

test('L27: it is taken back until it is executed, with a reason, and can be proposed again', () => {
  const { id } = propose(ctx, { id: casusId });
  agree(ctx, { id, akkoord: self });
  agree(ctx, { id, akkoord: outside });
  const withdrawn = withdraw(ctx, { id, reden: 'De archivaris wil het dossier.' });
  expect(withdrawn).toMatchObject({ ingetrokkenDoor: 'Anna Bakker' });
  expect(() => requireExecutable(ctx, id)).toThrow(refused('niet-toegestaan'));
  expect(() => ctx.store.vernietiging.deleteRows(casusId)).toThrow('append-only');
  expect(() => withdraw(ctx, { id, reden: 'Nog eens.' })).toThrow(refused('niet-toegestaan'));
  expect(propose(ctx, { id: casusId }).nummer).toBe('V2028-002');
});

test('L10: a beperking or an open request blocks it at every step, and it says why', () => {
  const { id } = propose(ctx, { id: casusId });
  const insert = ctx.db.prepare(
    `INSERT INTO beperking VALUES ('00000000-0000-4000-8000-00000000aaaa', ?, NULL, 'g', '2028-11-27', 'd', NULL, '', '', 'nu')`,
  );
  insert.run(casusId);
  expect(() => agree(ctx, { id, akkoord: self })).toThrow(refused('vernietiging-geblokkeerd', 'beperking'));
  expect(vernietigingView(ctx, id).obstacles).toEqual([expect.stringContaining('beperking')]);
  ctx.db.exec("UPDATE beperking SET opgeheven_op = '2028-11-27'");
  agree(ctx, { id, akkoord: self });
  agree(ctx, { id, akkoord: outside });
  ctx.db.exec('UPDATE beperking SET opgeheven_op = NULL');
  expect(() => requireExecutable(ctx, id)).toThrow(refused('vernietiging-geblokkeerd', 'beperking'));
});

test('L13: a term that has not passed keeps a casus off the list; a granted request does not wait for it', () => {
  ctx.setToday('2028-11-26');
  expect(() => propose(ctx, { id: casusId })).toThrow(
    refused('vernietiging-geblokkeerd', 'nog niet voorbij'),
  );
  ctx.db
    .exec(`INSERT INTO verzoek (id, casus_id, soort, ontvangen_op, toelichting, verlengd_reden, status, antwoord,
      beslist_door, doorgezonden, created_at, revisie)
    VALUES ('00000000-0000-4000-8000-00000000bbbb', '${casusId}', 'wissen', '2028-11-01', 't', '', 'ingewilligd',
      'a', 'd', '[]', 'nu', 1)`);
  expect(propose(ctx, { id: casusId }).grond).toBe('verzoek');
});

test('L27: before it is done it shows what will go, who is nowhere else, and which files left the building', () => {
  plantExemplaar(ctx, besprekingId, '2026-001-verslag-v1.pdf', 'Politie');
  const { id } = propose(ctx, { id: casusId });
  const view = vernietigingView(ctx, id);
  expect(view.rijen).toMatchObject({ casus: 1, bespreking: 1, deelnemer: 5, betrokkene: 1 });
  expect(view.contacten).toHaveLength(5);
  expect(ctx.store.vernietiging.exports(casusId)).toMatchObject([
    { detail: expect.stringContaining('2026-001-verslag-v1.pdf') },
  ]);
});
