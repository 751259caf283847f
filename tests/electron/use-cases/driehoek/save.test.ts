import { expect, test } from 'vitest';
import { createNotitie } from '../../../../electron/use-cases/driehoek/create.ts';
import { discardNotitie } from '../../../../electron/use-cases/driehoek/discard.ts';
import { fixNotitie } from '../../../../electron/use-cases/driehoek/fix.ts';
import { getNotitie } from '../../../../electron/use-cases/driehoek/get.ts';
import { linkNotitie } from '../../../../electron/use-cases/driehoek/link.ts';
import { listNotities } from '../../../../electron/use-cases/driehoek/list.ts';
import { saveNotitie } from '../../../../electron/use-cases/driehoek/save.ts';
import { createCasus } from '../../../../electron/use-cases/casus/create.ts';
import { feit } from '../../../shared/verslag/voorbeeld-driehoek.ts';
import { refusalOf } from '../refusal-of.ts';
import { seedBespreking, seedCasus, type } from '../seed-casus.ts';
import { testContext } from '../test-context.ts';
import { edit, linked, loose } from './seed-notitie.ts';

test('five lines typed after a phone call are a notitie, with the next number of the year', () => {
  const ctx = testContext('2026-11-23T07:25:00.000Z');
  const first = loose(ctx, 'Buurvrouw vastgehouden.', 'Man aangehouden.');
  expect(first).toMatchObject({ casusId: null, nummer: 'D2026-001', revisie: 1 });
  expect(first.inhoud.kern).toEqual(['Buurvrouw vastgehouden.', 'Man aangehouden.']);
  // The clock of the wall, not of UTC.
  expect(first.inhoud.kop).toMatchObject({
    opsteller: 'Anna Bakker',
    standVan: { datum: '2026-11-23', tijd: '08:25' },
  });
  expect(loose(ctx).nummer).toBe('D2026-002');
  ctx.setToday('2027-01-04');
  expect(loose(ctx).nummer).toBe('D2027-001');
});

test('past the 999th of a year the numbers go on', () => {
  const ctx = testContext();
  const one = loose(ctx);
  ctx.store.driehoek.update({ ...one, nummer: 'D2026-999' });
  expect(loose(ctx).nummer).toBe('D2026-1000');
  expect(loose(ctx).nummer).toBe('D2026-1001');
});

test('an older screen does not write over a newer one, and what goes is kept', () => {
  const ctx = testContext();
  const { id, inhoud } = loose(ctx, 'Eerst.');
  saveNotitie(ctx, { id, revisie: 1, inhoud: { ...inhoud, kern: ['Daarna.'] } });
  expect(refusalOf(() => saveNotitie(ctx, { id, revisie: 1, inhoud }))).toBe('verouderd');
  expect(getNotitie(ctx, { id }).notitie.inhoud.kern).toEqual(['Daarna.']);
  expect(ctx.store.revisie.ofRecord('driehoeknotitie', id).join()).toContain('Eerst.');
});

test('a feit names no line of another casus, and none at all in a notitie of no casus', () => {
  const ctx = testContext();
  const own = seedCasus(ctx);
  const other = createCasus(ctx, { aanduiding: 'Elders', doel: 'Rust.', overWie: ['Piet Elders'] });
  const { besprekingId } = seedBespreking(ctx, other.id);
  type(ctx, besprekingId, 'feit: daar');
  type(ctx, own.besprekingId, 'feit: hier');
  const [theirs] = ctx.store.informatie.ofBespreking(besprekingId);
  const [ours] = ctx.store.informatie.ofBespreking(own.besprekingId);
  const withLine = (informatieId: string) => (id: string) =>
    edit(ctx, id, ({ beeld }) => ({
      beeld: { ...beeld, feiten: [feit('10:00', 'bewoner', 'Iets.', { informatieId })] },
    }));
  const notitie = linked(ctx, own.casusId);
  expect(refusalOf(() => withLine(theirs!.id)(notitie.id))).toBe('onbekend');
  expect(refusalOf(() => withLine(ours!.id)(loose(ctx).id))).toBe('onbekend');
  expect(withLine(ours!.id)(notitie.id).inhoud.beeld.feiten).toHaveLength(1);
});

test('L4: of a line of the casus the klasse is what the casus says, not what the screen sends', () => {
  const ctx = testContext();
  const { casusId, besprekingId } = seedCasus(ctx);
  type(ctx, besprekingId, 'pol: aangehouden met een hamer');
  const [line] = ctx.store.informatie.ofBespreking(besprekingId);
  const notitie = linked(ctx, casusId);
  const { inhoud } = edit(ctx, notitie.id, ({ beeld }) => ({
    beeld: { ...beeld, feiten: [feit('10:00', 'x', 'Iets.', { klasse: 'gewoon', informatieId: line!.id })] },
  }));
  expect(inhoud.beeld.feiten[0]?.klasse).toBe('politie');
});

test('a notitie is linked once, to a casus that is open', () => {
  const ctx = testContext();
  const { casusId } = seedCasus(ctx);
  const { id, inhoud } = loose(ctx, 'Na een telefoontje.');
  expect(refusalOf(() => linkNotitie(ctx, { id, revisie: 7, casusId }))).toBe('verouderd');
  const notitie = linkNotitie(ctx, { id, revisie: 1, casusId });
  expect(notitie).toMatchObject({ casusId, revisie: 2, inhoud });
  expect(refusalOf(() => linkNotitie(ctx, { id, revisie: 2, casusId }))).toBe('al-beslist');
  expect(listNotities(ctx, { casusId }).map((row) => row.id)).toEqual([id]);
  expect(ctx.store.logboek.last()).toMatchObject({ object: 'casus', objectId: casusId });
  ctx.store.casus.update({ ...ctx.store.casus.get(casusId)!, afgeslotenOp: '2026-11-26' });
  expect(refusalOf(() => createNotitie(ctx, { casusId, lines: [] }))).toBe('casus-afgesloten');
  const late = loose(ctx);
  expect(refusalOf(() => linkNotitie(ctx, { id: late.id, revisie: 1, casusId }))).toBe('casus-afgesloten');
});

test('only one of no casus that was never laid down can be thrown away; of its words nothing stays in the logboek', () => {
  const ctx = testContext();
  const { casusId } = seedCasus(ctx);
  const kept = linked(ctx, casusId);
  expect(refusalOf(() => discardNotitie(ctx, { id: kept.id, revisie: kept.revisie }))).toBe('in-gebruik');
  const laidDown = loose(ctx, 'Al gemaild.');
  fixNotitie(ctx, { id: laidDown.id, revisie: 1 });
  expect(refusalOf(() => discardNotitie(ctx, { id: laidDown.id, revisie: 1 }))).toBe('notitie-vastgelegd');
  const { id } = loose(ctx, 'Wie dit was blijft geheim.');
  const { revisie } = edit(ctx, id, () => ({ kern: [] }));
  expect(refusalOf(() => discardNotitie(ctx, { id, revisie: 1 }))).toBe('verouderd');
  discardNotitie(ctx, { id, revisie });
  expect(refusalOf(() => getNotitie(ctx, { id }))).toBe('onbekend');
  expect(ctx.store.revisie.ofRecord('driehoeknotitie', id)).toEqual([]);
  expect(ctx.store.logboek.last()).toMatchObject({ actie: 'vervallen', objectId: id });
  expect(ctx.store.logboek.last()?.detail).toMatch(/^D2026-\d{3}$/);
});

test('one made of a casus says so in the logboek of the casus, without its text', () => {
  const ctx = testContext();
  const { casusId } = seedCasus(ctx);
  const { nummer } = createNotitie(ctx, { casusId, lines: ['Geheim feit.'] });
  expect(ctx.store.logboek.last()).toMatchObject({
    actie: 'aangemaakt',
    object: 'casus',
    objectId: casusId,
    detail: `driehoeknotitie ${nummer}`,
  });
});
