import { expect, test } from 'vitest';
import { notitieChanges } from '../../../../electron/use-cases/driehoek/changes.ts';
import { driehoekUpdateDue } from '../../../../electron/use-cases/driehoek/due.ts';
import { fixNotitie, versieHash } from '../../../../electron/use-cases/driehoek/fix.ts';
import {
  recordDriehoekbesluit,
  saveDriehoekbesluit,
  strikeDriehoekbesluit,
} from '../../../../electron/use-cases/driehoek/besluit.ts';
import { notitiePaper, versieOf } from '../../../../electron/use-cases/driehoek/paper.ts';
import { getNotitie } from '../../../../electron/use-cases/driehoek/get.ts';
import { hamerInhoud } from '../../../shared/verslag/voorbeeld-driehoek.ts';
import { refusalOf } from '../refusal-of.ts';
import { seedCasus } from '../seed-casus.ts';
import { testContext } from '../test-context.ts';
import { edit, linked, loose, setFase } from './seed-notitie.ts';

test('a version is laid down once, with a hash over what it says, and never changes', () => {
  const ctx = testContext();
  const { id } = loose(ctx, 'Eerste stand.');
  expect(refusalOf(() => fixNotitie(ctx, { id, revisie: 9 }))).toBe('verouderd');
  const first = fixNotitie(ctx, { id, revisie: 1 });
  expect(first).toMatchObject({ nummer: 1, door: 'Anna Bakker' });
  expect(getNotitie(ctx, { id }).changed).toBe(false);
  // Without a change it is the same version, not another number for the same text.
  expect(fixNotitie(ctx, { id, revisie: 1 })).toEqual(first);
  const { revisie } = edit(ctx, id, () => ({ kern: ['Tweede stand.'] }));
  expect(getNotitie(ctx, { id }).changed).toBe(true);
  expect(fixNotitie(ctx, { id, revisie }).nummer).toBe(2);
  const [one, two] = ctx.store.driehoek.versies(id);
  expect(one?.hash).toBe(versieHash(ctx, one!.inhoud, 1));
  expect(two?.hash).not.toBe(one?.hash);
  expect(() => ctx.db.prepare("UPDATE driehoeknotitie_versie SET inhoud = '{}'").run()).toThrow(
    'append-only',
  );
});

test('what was decided since a version makes another one, and the earlier paper stays without it', () => {
  const ctx = testContext();
  const { id } = loose(ctx, 'Eerste stand.');
  const fixed = fixNotitie(ctx, { id, revisie: 1 });
  ctx.tick(5);
  const { id: takenId } = recordDriehoekbesluit(ctx, {
    driehoeknotitieId: id,
    driehoekoverlegId: null,
    soort: 'afspraak',
    wat: 'Een extra ronde door het portiek.',
    wie: 'politie',
    datum: null,
    formeelNummer: '',
  });
  expect(fixNotitie(ctx, { id, revisie: 1 }).nummer).toBe(2);
  const notitie = getNotitie(ctx, { id }).notitie;
  const paperOf = (nummer: number) => JSON.stringify(notitiePaper(ctx, notitie, versieOf(ctx, id, nummer)));
  expect(paperOf(fixed.nummer)).not.toContain('extra ronde');
  expect(paperOf(2)).toContain('extra ronde');
  // Put right, and struck: the earlier papers say what they said.
  ctx.tick(5);
  const { id: besluitId } = saveDriehoekbesluit(ctx, {
    id: takenId,
    revisie: 1,
    wat: 'Twee rondes.',
    wie: 'politie',
    datum: null,
  });
  expect(fixNotitie(ctx, { id, revisie: 1 }).nummer).toBe(3);
  ctx.tick(5);
  expect(getNotitie(ctx, { id }).changed).toBe(false);
  strikeDriehoekbesluit(ctx, { id: besluitId, revisie: 2, reden: 'Niet nodig.' });
  expect(getNotitie(ctx, { id }).changed).toBe(true);
  expect(fixNotitie(ctx, { id, revisie: 1 }).nummer).toBe(4);
  expect(paperOf(2)).toContain('extra ronde');
  expect(paperOf(3)).toContain('Twee rondes.');
  expect([paperOf(2), paperOf(3)].join(' ')).not.toContain('Niet nodig.');
  expect(paperOf(4)).toContain('Niet nodig.');
});

test('a closed casus takes no change of its notitie: the archive holds it as it was', () => {
  const ctx = testContext();
  const { casusId } = seedCasus(ctx);
  const { id, revisie } = linked(ctx, casusId);
  const besluit = {
    driehoeknotitieId: id,
    driehoekoverlegId: null,
    soort: 'afspraak' as const,
    wat: 'Later.',
    wie: '',
    datum: null,
    formeelNummer: '',
  };
  const taken = recordDriehoekbesluit(ctx, besluit);
  ctx.store.casus.update({ ...ctx.store.casus.get(casusId)!, afgeslotenOp: '2026-11-26' });
  expect(refusalOf(() => edit(ctx, id, () => ({ kern: ['Later.'] })))).toBe('casus-afgesloten');
  expect(refusalOf(() => fixNotitie(ctx, { id, revisie }))).toBe('casus-afgesloten');
  expect(refusalOf(() => recordDriehoekbesluit(ctx, besluit))).toBe('casus-afgesloten');
  const strike = { id: taken.id, revisie: 1, reden: 'Later.' };
  expect(refusalOf(() => strikeDriehoekbesluit(ctx, strike))).toBe('casus-afgesloten');
});

test('versions of a notitie of a casus stay as long as the casus', () => {
  const ctx = testContext();
  const { casusId } = seedCasus(ctx);
  const { id, revisie } = linked(ctx, casusId);
  fixNotitie(ctx, { id, revisie });
  expect(() => ctx.db.prepare('DELETE FROM driehoeknotitie_versie').run()).toThrow('append-only');
});

test('what changed since a version is read block by block: added, gone and put otherwise', () => {
  const ctx = testContext();
  const { id } = loose(ctx);
  const { revisie } = edit(ctx, id, () => hamerInhoud);
  fixNotitie(ctx, { id, revisie });
  expect(notitieChanges(ctx, { id, versie: 1 }).blokken).toEqual([]);
  edit(ctx, id, ({ kern, beeld, kop }) => ({
    kop: { ...kop, standVan: { datum: '2026-11-23', tijd: '11:05' } },
    kern: [...kern.slice(0, 4), 'De buurt is rustig.'],
    beeld: { ...beeld, onbekend: beeld.onbekend.slice(1), media: [...beeld.media, 'Bericht om 10.40 uur.'] },
  }));
  const { blokken } = notitieChanges(ctx, { id, versie: 1 });
  expect(blokken.map(({ blok }) => blok)).toEqual(['kop', 'kern', 'beeld']);
  expect(blokken[0]?.changes).toEqual([
    {
      soort: 'anders',
      voor: 'Stand van zaken: ma 23 nov 2026, 8.25 uur',
      na: 'Stand van zaken: ma 23 nov 2026, 11.05 uur',
    },
  ]);
  expect(blokken[1]?.changes).toMatchObject([
    { soort: 'weg', na: '' },
    { soort: 'erbij', voor: '', na: 'De buurt is rustig.' },
  ]);
  expect(refusalOf(() => notitieChanges(ctx, { id, versie: 2 }))).toBe('onbekend');
});

test('a step that was ticked since then is named as the kader has it', () => {
  const ctx = testContext();
  const { casusId } = seedCasus(ctx);
  const { id, revisie } = linked(ctx, casusId);
  fixNotitie(ctx, { id, revisie });
  edit(ctx, id, () => ({ formeel: { overgang: '4-3', stappen: [{ id: 'NL43-V1', vervuld: true }] } }));
  expect(notitieChanges(ctx, { id, versie: 1 }).blokken).toMatchObject([
    { blok: 'afspraken', changes: [{ soort: 'erbij', na: expect.stringContaining('aanpak voor AVE 3') }] },
  ]);
});

test('lines that only changed places are no change', () => {
  const ctx = testContext();
  const { id, revisie } = loose(ctx, 'Een.', 'Twee.', 'Drie.');
  fixNotitie(ctx, { id, revisie });
  edit(ctx, id, () => ({ kern: ['Drie.', 'Een.', 'Twee.'] }));
  expect(notitieChanges(ctx, { id, versie: 1 }).blokken).toEqual([]);
  edit(ctx, id, () => ({ kern: ['Drie.', 'Een.'] }));
  expect(notitieChanges(ctx, { id, versie: 1 }).blokken[0]?.changes).toEqual([
    { soort: 'weg', voor: 'Twee.', na: '' },
  ]);
});

test.each([
  [2, false],
  [3, true],
  [4, true],
] as const)('after an overleg on AVE %i the update for the AOV-er is offered: %s', (fase, offered) => {
  const ctx = testContext();
  const { casusId, besprekingId } = seedCasus(ctx);
  setFase(ctx, casusId, fase);
  expect(driehoekUpdateDue(ctx, { besprekingId })).toEqual({ offered, notitie: null, shared: false });
  const { id } = linked(ctx, casusId);
  expect(driehoekUpdateDue(ctx, { besprekingId }).notitie?.id).toBe(id);
});
