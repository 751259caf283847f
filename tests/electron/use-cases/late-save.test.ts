import { expect, test } from 'vitest';
import { removeBetrokkene } from '../../../electron/use-cases/betrokkene/remove.ts';
import { saveBetrokkene } from '../../../electron/use-cases/betrokkene/save.ts';
import { saveOrganisatie } from '../../../electron/use-cases/contact/save-organisatie.ts';
import { saveContact } from '../../../electron/use-cases/contact/save.ts';
import { removeDeelnemer } from '../../../electron/use-cases/deelnemer/remove.ts';
import { saveDeelnemer } from '../../../electron/use-cases/deelnemer/save.ts';
import { saveOverleg } from '../../../electron/use-cases/overleg/save.ts';
import { find } from '../../../electron/use-cases/search/find.ts';
import { refusalOf } from './refusal-of.ts';
import { seedCasus } from './seed-casus.ts';
import { testContext } from './test-context.ts';

function seeded() {
  const ctx = testContext();
  const { casusId, besprekingId } = seedCasus(ctx);
  const betrokkene = ctx.store.casus.betrokkenen(casusId)[0]!;
  const deelnemer = ctx.store.casus.deelnemers(casusId)[4]!;
  const contact = ctx.store.contact.get(deelnemer.contactId)!;
  const organisatie = ctx.store.contact.getOrganisatie(contact.organisatieId!)!;
  return { ctx, casusId, besprekingId, betrokkene, deelnemer, contact, organisatie };
}

test('R18: a late save of a betrokkene is refused, and what it would have written over is still there', () => {
  const { ctx, betrokkene } = seeded();
  const saved = saveBetrokkene(ctx, { ...betrokkene, relatie: 'buurvrouw' });
  expect(saved.revisie).toBe(2);
  expect(refusalOf(() => saveBetrokkene(ctx, { ...betrokkene, naam: 'Te laat' }))).toBe('verouderd');
  expect(ctx.store.casus.getBetrokkene(betrokkene.id)).toEqual(saved);
  expect(ctx.store.revisie.ofRecord('betrokkene', betrokkene.id).map((one) => JSON.parse(one))).toEqual([
    betrokkene,
  ]);
});

test('R18: nor does a late save of a deelnemer, contact or organisatie land over a newer one', () => {
  const { ctx, deelnemer, contact, organisatie } = seeded();
  saveDeelnemer(ctx, { ...deelnemer, rollen: ['casusregisseur'] });
  saveContact(ctx, { ...contact, functie: 'psychiater' });
  saveOrganisatie(ctx, { ...organisatie, kort: 'GGZ-O' });
  expect(refusalOf(() => saveDeelnemer(ctx, { ...deelnemer, rollen: [] }))).toBe('verouderd');
  expect(refusalOf(() => saveContact(ctx, { ...contact, functie: '' }))).toBe('verouderd');
  expect(refusalOf(() => saveOrganisatie(ctx, { ...organisatie, kort: 'G' }))).toBe('verouderd');
  expect(ctx.store.casus.getDeelnemer(deelnemer.id)).toMatchObject({
    rollen: ['casusregisseur'],
    revisie: 2,
  });
  expect(ctx.store.contact.get(contact.id)).toMatchObject({ functie: 'psychiater', revisie: 2 });
  expect(ctx.store.contact.getOrganisatie(organisatie.id)).toMatchObject({ kort: 'GGZ-O', revisie: 2 });
  for (const [tabel, id] of [
    ['deelnemer', deelnemer.id],
    ['contact', contact.id],
    ['organisatie', organisatie.id],
  ] as const) {
    expect(ctx.store.revisie.ofRecord(tabel, id)).toHaveLength(1);
  }
});

test('R18: nor does a late save of when and where an overleg is', () => {
  const { ctx, besprekingId } = seeded();
  const overleg = ctx.store.overleg.get(ctx.store.bespreking.get(besprekingId)!.overlegId)!;
  const moved = saveOverleg(ctx, { ...overleg, datum: '2026-12-03' });
  expect(moved.revisie).toBe(overleg.revisie + 1);
  expect(refusalOf(() => saveOverleg(ctx, { ...overleg, plaats: 'Te laat' }))).toBe('verouderd');
  expect(ctx.store.overleg.get(overleg.id)).toEqual(moved);
});

test('R18: a save lands in no other casus, and none at all when its record is gone', () => {
  const { ctx, betrokkene, deelnemer } = seeded();
  const elsewhere = ctx.newId();
  expect(refusalOf(() => saveBetrokkene(ctx, { ...betrokkene, casusId: elsewhere }))).toBe('onbekend');
  expect(refusalOf(() => saveDeelnemer(ctx, { ...deelnemer, casusId: elsewhere }))).toBe('onbekend');
  expect(refusalOf(() => saveBetrokkene(ctx, { ...betrokkene, id: elsewhere }))).toBe('onbekend');
});

test('R18: who was changed since is not removed by an older screen; who is removed leaves no earlier version', () => {
  const { ctx, casusId, deelnemer } = seeded();
  const zus = { casusId, naam: 'Rita Zus', soort: 'naaste' as const, relatie: '', geboortejaar: null };
  const added = saveBetrokkene(ctx, { ...zus, id: null });
  const changed = saveBetrokkene(ctx, { ...added, relatie: 'zus' });
  expect(refusalOf(() => removeBetrokkene(ctx, { id: added.id, revisie: 1 }))).toBe('verouderd');
  removeBetrokkene(ctx, { id: added.id, revisie: changed.revisie });
  expect(ctx.store.revisie.ofRecord('betrokkene', added.id)).toEqual([]);
  expect(find(ctx, { text: 'Rita', casusId: null })).toEqual([]);
  expect(refusalOf(() => removeDeelnemer(ctx, { id: deelnemer.id, revisie: 7 }))).toBe('verouderd');
  expect(refusalOf(() => removeDeelnemer(ctx, { id: deelnemer.id, revisie: 1 }))).toBe('in-gebruik');
});
