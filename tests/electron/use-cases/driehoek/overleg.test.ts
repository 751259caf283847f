import { expect, test } from 'vitest';
import { recordDriehoekbesluit } from '../../../../electron/use-cases/driehoek/besluit.ts';
import { getNotitie } from '../../../../electron/use-cases/driehoek/get.ts';
import { listNotities } from '../../../../electron/use-cases/driehoek/list.ts';
import {
  getDriehoekoverleg,
  listDriehoekoverleggen,
} from '../../../../electron/use-cases/driehoekoverleg/get.ts';
import { discardDriehoekoverleg } from '../../../../electron/use-cases/driehoekoverleg/discard.ts';
import { saveDriehoekoverleg } from '../../../../electron/use-cases/driehoekoverleg/save.ts';
import { requireRight } from '../../../../electron/use-cases/rights/require-right.ts';
import { refusalOf } from '../refusal-of.ts';
import { team } from '../rights/users.ts';
import { seedCasus } from '../seed-casus.ts';
import { testContext } from '../test-context.ts';
import { linked, loose } from './seed-notitie.ts';

const monday = { id: null, datum: '2026-11-30', aanvang: '09:00', plaats: 'Gemeentehuis' };

test('several casussen stand on one agenda, in the order they were put', () => {
  const ctx = testContext();
  const [a, b, c] = [loose(ctx), loose(ctx), loose(ctx)].map(({ id }) => id) as [string, string, string];
  const { overleg } = saveDriehoekoverleg(ctx, { overleg: monday, notitieIds: [b, a] });
  const ids = () => getDriehoekoverleg(ctx, { id: overleg.id }).notities.map(({ id }) => id);
  expect(ids()).toEqual([b, a]);
  expect(getNotitie(ctx, { id: a }).overleggen).toEqual([overleg.id]);
  saveDriehoekoverleg(ctx, { overleg: { ...overleg, aanvang: '10:00' }, notitieIds: [c, b] });
  expect(ids()).toEqual([c, b]);
  expect(listDriehoekoverleggen(ctx, {})).toMatchObject([{ aanvang: '10:00', notities: 2, revisie: 2 }]);
});

test('an older screen, an unknown notitie and one that stands on it twice are refused', () => {
  const ctx = testContext();
  const { id } = loose(ctx);
  const { overleg } = saveDriehoekoverleg(ctx, { overleg: monday, notitieIds: [id] });
  saveDriehoekoverleg(ctx, { overleg, notitieIds: [] });
  const save = (notitieIds: string[], revisie: number): string =>
    refusalOf(() => saveDriehoekoverleg(ctx, { overleg: { ...overleg, revisie }, notitieIds }));
  expect(save([id], 1)).toBe('verouderd');
  expect(save([id, id], 2)).toBe('invoer-ongeldig');
  expect(save(['00000000-0000-4000-8000-999999999999'], 2)).toBe('onbekend');
});

test('a notitie on which was decided stays on the agenda', () => {
  const ctx = testContext();
  const { id } = loose(ctx);
  const { overleg } = saveDriehoekoverleg(ctx, { overleg: monday, notitieIds: [id] });
  recordDriehoekbesluit(ctx, {
    driehoeknotitieId: id,
    driehoekoverlegId: overleg.id,
    soort: 'afspraak',
    wat: 'Bellen.',
    wie: 'politie',
    datum: null,
    formeelNummer: '',
  });
  expect(refusalOf(() => saveDriehoekoverleg(ctx, { overleg, notitieIds: [] }))).toBe('in-gebruik');
  expect(getDriehoekoverleg(ctx, { id: overleg.id }).besluiten).toHaveLength(1);
});

test('L16: an agenda goes only while nothing was decided, and not by who sees but a part of it', () => {
  const { ctx, as } = team();
  const { casusId } = seedCasus(ctx);
  const [free, notitie] = [loose(ctx), linked(ctx, casusId)];
  const made = saveDriehoekoverleg(ctx, { overleg: monday, notitieIds: [free.id, notitie.id] }).overleg;
  const discard = (by: typeof ctx | ReturnType<typeof as>, revisie: number): string =>
    refusalOf(() => discardDriehoekoverleg(by, { id: made.id, revisie }));
  expect(discard(as('aov'), 1)).toBe('geen-toegang');
  expect(discard(ctx, 2)).toBe('verouderd');
  const decide = (driehoekoverlegId: string) =>
    recordDriehoekbesluit(ctx, {
      driehoeknotitieId: free.id,
      driehoekoverlegId,
      soort: 'afspraak',
      wat: 'Bellen.',
      wie: 'politie',
      datum: null,
      formeelNummer: '',
    });
  const decided = saveDriehoekoverleg(ctx, { overleg: monday, notitieIds: [free.id] }).overleg;
  decide(decided.id);
  expect(refusalOf(() => discardDriehoekoverleg(ctx, { id: decided.id, revisie: 1 }))).toBe(
    'agenda-besloten',
  );
  expect(discard(ctx, 1)).toBe('done');
  expect(listDriehoekoverleggen(ctx, {}).map(({ id }) => id)).toEqual([decided.id]);
  expect(getNotitie(ctx, { id: notitie.id }).overleggen).toEqual([]);
  expect(ctx.store.logboek.last()).toMatchObject({ actie: 'vervallen', object: 'driehoekoverleg' });
});

test('L16: who may not open a casus sees only that something of it is on the agenda', () => {
  const { ctx, as } = team();
  const { casusId } = seedCasus(ctx);
  const notitie = linked(ctx, casusId);
  const free = loose(ctx);
  const { overleg } = saveDriehoekoverleg(ctx, { overleg: monday, notitieIds: [notitie.id, free.id] });
  const aov = as('aov');
  expect(getDriehoekoverleg(aov, { id: overleg.id })).toMatchObject({
    notities: [{ id: free.id }],
    hidden: 1,
  });
  expect(listNotities(aov, { casusId: null }).map(({ id }) => id)).toEqual([free.id]);
  // Saving what one sees moves nothing of others, and takes nothing of them off the agenda.
  const agenda = () => getDriehoekoverleg(ctx, { id: overleg.id }).notities.map(({ id }) => id);
  saveDriehoekoverleg(aov, { overleg, notitieIds: [free.id] });
  expect(agenda()).toEqual([notitie.id, free.id]);
  saveDriehoekoverleg(aov, { overleg: { ...overleg, revisie: 2 }, notitieIds: [] });
  expect(agenda()).toEqual([notitie.id]);
});

test('L16: the AOV-er writes a notitie of a casus shared with openbare orde, and of no other', () => {
  const { ctx, as } = team();
  const { casusId } = seedCasus(ctx);
  const notitie = linked(ctx, casusId);
  const aov = as('aov');
  const may = (name: 'driehoek.save' | 'driehoek.export' | 'driehoek.get'): string =>
    refusalOf(() => requireRight(aov, name, { id: notitie.id }));
  expect(may('driehoek.save')).toBe('geen-toegang');
  expect(may('driehoek.get')).toBe('geen-toegang');
  const casus = ctx.store.casus.get(casusId)!;
  ctx.store.casus.update({ ...casus, gedeeldOpenbareOrde: true });
  expect(may('driehoek.save')).toBe('done');
  expect(may('driehoek.export')).toBe('done');
  // In the casus itself the AOV'er still changes nothing.
  expect(refusalOf(() => requireRight(aov, 'casus.save', { id: casusId }))).toBe('geen-recht');
});

test('L10: of a casus under a beperking nothing is written or given out; it can be read', () => {
  const { ctx } = team();
  const { casusId } = seedCasus(ctx);
  const { id } = linked(ctx, casusId);
  ctx.store.beperking.insert({
    id: ctx.newId(),
    casusId,
    verzoekId: null,
    grond: 'betwist',
    sinds: '2026-11-26',
    door: 'Anna Bakker',
    opgehevenOp: null,
    opgehevenDoor: '',
    opgehevenReden: '',
    createdAt: ctx.now(),
  });
  const asked = (name: 'driehoek.save' | 'driehoek.export' | 'driehoek.fix' | 'driehoek.get'): string =>
    refusalOf(() => requireRight(ctx, name, { id }));
  expect(asked('driehoek.save')).toBe('beperkt');
  expect(asked('driehoek.export')).toBe('beperkt');
  expect(asked('driehoek.fix')).toBe('beperkt');
  expect(asked('driehoek.get')).toBe('done');
  expect(refusalOf(() => requireRight(ctx, 'driehoek.create', { casusId }))).toBe('beperkt');
});
