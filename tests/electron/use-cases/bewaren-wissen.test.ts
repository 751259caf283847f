import { beforeEach, expect, test } from 'vitest';
import { casusRows } from '../../../db/casus-rows.ts';
import { agree } from '../../../electron/use-cases/bewaren/agree.ts';
import { proposeVernietiging } from '../../../electron/use-cases/bewaren/propose-vernietiging.ts';
import { noteUitgevoerd, deleteCasus } from '../../../electron/use-cases/bewaren/delete-casus.ts';
import { afronden } from '../../../electron/use-cases/bespreking/afronden.ts';
import { createCasus } from '../../../electron/use-cases/casus/create.ts';
import { nextCasusnummer } from '../../../shared/domain/casus/casusnummer.ts';
import { saveDraft } from '../../../electron/use-cases/draft/save.ts';
import { linked } from './driehoek/seed-notitie.ts';
import { fullCasus } from './full-casus.ts';
import type { SeededCasus } from './seed-casus.ts';
import { testContext, type TestContext } from './test-context.ts';

/**
 * Tables that hold nothing of one casus, and why: the register of what was destroyed, the logboek and what it
 * rests on outlive it without content; the rest is of the gemeente, its users and all casussen together.
 */
const kept = [
  'colleague',
  'driehoekoverleg',
  'pakketsleutel',
  'vernietiging',
  'logboek',
  'logboek_afsluiting',
  'gemeente',
  'gebruiker',
  'bericht',
  'bericht_gezien',
  'instelling',
  'organisatie',
  'contact',
  'overleg',
  'kader',
  'kader_concept',
  'datalek',
];

let ctx: TestContext;
let seeded: SeededCasus;
let id: string;

const tables = (): string[] =>
  ctx.db
    .prepare(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'zoek\\__%' ESCAPE '\\'",
    )
    .pluck()
    .all() as string[];

beforeEach(() => {
  ctx = testContext();
  seeded = fullCasus(ctx, ctx.db);
  afronden(ctx, { besprekingId: seeded.besprekingId });
  ({ id } = proposeVernietiging(ctx, seeded.casusId, 'verzoek'));
  agree(ctx, { id, akkoord: { wijze: 'zelf', functie: 'voorzitter' } });
  const outside = { naam: 'Ria Archief', functie: 'archivaris', datum: '2026-11-25', kenmerk: 'Z-18' };
  agree(ctx, { id, akkoord: { wijze: 'buiten', ...outside } });
});

/** Every table with a row in which one of these texts stands, but the ones that are kept on purpose. */
function tablesWith(texts: readonly string[]): string[] {
  return tables()
    .filter((table) => !['vernietiging', 'logboek'].includes(table))
    .filter((table) => {
      const rows = JSON.stringify(ctx.db.prepare(`SELECT * FROM ${table}`).all());
      return texts.some((text) => rows.includes(text));
    });
}

test('L27: every table of the schema is known to hold rows of a casus, or not to', () => {
  const known = [...casusRows.map(({ table }) => table), ...kept, 'zoek_record'];
  expect(tables().filter((table) => !known.includes(table))).toEqual([]);
  expect(tables().length).toBeGreaterThan(35);
});

test('L27: no table keeps a row of the casus, and no planted word is left in the whole store', () => {
  const { casusId, besprekingId } = seeded;
  const ids = [casusId, besprekingId, ...seeded.aanwezigen.map((one) => one.id)];
  expect(tablesWith(ids).length).toBeGreaterThan(20);
  expect(Buffer.from(ctx.db.serialize()).includes('Plant')).toBe(true);
  const { rijen } = ctx.store.transaction(() => deleteCasus(ctx, id, []));
  expect(Object.keys(rijen).sort()).toEqual([...casusRows.map(({ table }) => table), 'overleg'].sort());
  expect(tablesWith(ids)).toEqual([]);
  expect(ctx.db.pragma('foreign_key_check')).toEqual([]);
  const whole = Buffer.from(ctx.db.serialize());
  for (const word of ['Plant', 'Els Voorbeeld', 'Zwanenlaan', 'Rust in het portiek']) {
    expect([word, whole.includes(word)]).toEqual([word, false]);
  }
});

test('L27: forms that were not sent go too, also of who names only a record, or of a notitie linked later', () => {
  const { casusId } = seeded;
  const { id: notitieId } = linked(ctx, casusId);
  const draft = (naam: string, of: string | null): void =>
    void saveDraft(ctx, { naam, casusId: of, inhoud: '{"reden":"Halfwoord."}' });
  draft(`driehoekbesluit ${notitieId}`, null);
  draft(`intrekken ${id}`, null);
  // Kept while it was of no casus, and once more since.
  draft('later van de casus', null);
  draft('later van de casus', casusId);
  draft('datalek nieuw', null);
  ctx.store.transaction(() => deleteCasus(ctx, id, []));
  expect(ctx.db.prepare('SELECT naam FROM draft').pluck().all()).toEqual(['datalek nieuw']);
});

test('L27: without two accords the store itself refuses, whatever asks it', () => {
  const second = createCasus(ctx, { aanduiding: 'ander', doel: 'Rust.', overWie: ['Karel'] });
  ctx.db
    .prepare(
      `INSERT INTO consult SELECT 'c2', ?, datum, gevraagd_aan, vraag, antwoord, door, NULL, created_at FROM consult`,
    )
    .run(second.id);
  expect(() => ctx.store.vernietiging.deleteRows(second.id)).toThrow('append-only');
  const { id: other } = proposeVernietiging(ctx, second.id, 'verzoek');
  expect(() => deleteCasus(ctx, other, [])).toThrow('niet-toegestaan');
  expect(() => ctx.store.vernietiging.deleteRows(second.id)).toThrow('append-only');
  agree(ctx, { id: other, akkoord: { wijze: 'zelf', functie: 'voorzitter' } });
  expect(() => ctx.store.vernietiging.deleteRows(second.id)).toThrow('append-only');
});

test('L27: another casus in the same overleg keeps all it has', () => {
  const { overlegId } = ctx.store.bespreking.get(seeded.besprekingId)!;
  const other = createCasus(ctx, { aanduiding: 'buren', doel: 'Rust.', overWie: ['Karel Kerkpad'] });
  ctx.store.bespreking.insert({
    ...ctx.store.bespreking.get(seeded.besprekingId)!,
    id: ctx.newId(),
    casusId: other.id,
    volgnummer: 2,
  });
  const before = ctx.store.vernietiging.countRows(other.id);
  const { rijen } = ctx.store.transaction(() => deleteCasus(ctx, id, []));
  expect(ctx.store.vernietiging.countRows(other.id)).toEqual(before);
  expect(rijen['overleg']).toBeUndefined();
  expect(ctx.store.overleg.get(overlegId)).not.toBeNull();
});

test('L27: people who take part nowhere else are offered, and go only when chosen', () => {
  const shared = ctx.store.contact.all().find(({ naam }) => naam === 'Anna Bakker')!;
  const other = createCasus(ctx, { aanduiding: 'buren', doel: 'Rust.', overWie: ['Karel'] });
  ctx.store.casus.insertDeelnemer({
    id: ctx.newId(),
    casusId: other.id,
    contactId: shared.id,
    rollen: [],
    revisie: 1,
  });
  const offered = ctx.store.vernietiging.contactenOnlyIn(seeded.casusId);
  expect(offered.map(({ naam }) => naam)).toEqual([
    'Joris Peeters',
    'Marie Smit',
    'Mo Yildiz',
    'Sanne de Boer',
  ]);
  expect(() => deleteCasus(ctx, id, [shared.id])).toThrow('in-gebruik');
  const chosen = offered.slice(0, 1).map((contact) => contact.id);
  const { rijen } = ctx.store.transaction(() => deleteCasus(ctx, id, chosen));
  expect(rijen['contact']).toBe(1);
  expect(ctx.store.contact.all().map(({ naam }) => naam)).toEqual([
    'Anna Bakker',
    'Marie Smit',
    'Mo Yildiz',
    'Sanne de Boer',
  ]);
});

test('L27: it is done when the key is renewed, and then the register does not change any more', () => {
  const gewist = ctx.store.transaction(() => deleteCasus(ctx, id, []));
  expect(gewist).toMatchObject({ uitgevoerdAt: null, reservekopieTot: '2026-12-06' });
  expect(() => deleteCasus(ctx, id, [])).toThrow('niet-toegestaan');
  ctx.tick(1);
  expect(noteUitgevoerd(ctx)).toMatchObject([{ id, uitgevoerdAt: '2026-11-26T09:01:00.000Z' }]);
  expect(noteUitgevoerd(ctx)).toEqual([]);
  expect(() => ctx.store.vernietiging.update({ ...gewist, rijen: {} })).toThrow('append-only');
  expect(() => ctx.db.exec('DELETE FROM vernietiging')).toThrow('append-only');
  ctx.store.vernietiging.noteBackupsGone(id, '2026-12-07T09:00:00.000Z');
  expect(ctx.store.vernietiging.get(id)?.reservekopieWegAt).toBe('2026-12-07T09:00:00.000Z');
});

test('L27: the number of a casus that was destroyed is not given out again', () => {
  const nummer = ctx.store.casus.get(seeded.casusId)!.nummer;
  ctx.store.transaction(() => deleteCasus(ctx, id, []));
  expect(nextCasusnummer(ctx.today(), ctx.store.casus.lastNummer())).not.toBe(nummer);
});

test('L27: the logboek tells of it without content', () => {
  ctx.store.transaction(() => deleteCasus(ctx, id, []));
  const last = ctx.store.logboek.last();
  expect(last).toMatchObject({ actie: 'vernietigd', object: 'vernietiging', objectId: seeded.casusId });
  expect(JSON.stringify(last)).not.toContain('Zwanenlaan');
});
