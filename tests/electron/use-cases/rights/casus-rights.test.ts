import { beforeEach, expect, test } from 'vitest';
import { createCasus } from '../../../../electron/use-cases/casus/create.ts';
import { listCasussen } from '../../../../electron/use-cases/casus/list.ts';
import { listAfspraken } from '../../../../electron/use-cases/afspraak/list.ts';
import { getCasusToegang } from '../../../../electron/use-cases/casus-toegang/get.ts';
import { listCasussenOfColleagues } from '../../../../electron/use-cases/casus-toegang/of-colleagues.ts';
import { setCasusToegang } from '../../../../electron/use-cases/casus-toegang/set.ts';
import { takeOverCasus } from '../../../../electron/use-cases/casus-toegang/take-over.ts';
import type { Context } from '../../../../electron/use-cases/context.ts';
import { saveEntry } from '../../../../electron/use-cases/invoer/save.ts';
import { listOverleggen } from '../../../../electron/use-cases/overleg/list.ts';
import { requireRight } from '../../../../electron/use-cases/rights/require-right.ts';
import { find } from '../../../../electron/use-cases/search/find.ts';
import { getVandaag } from '../../../../electron/use-cases/vandaag/get.ts';
import type { RequestName } from '../../../../shared/ipc/contract.ts';
import { seedCasus, type SeededCasus } from '../seed-casus.ts';
import { team, type Team } from './users.ts';

const allCasussen = { text: '', limit: 100, chosen: [] };
const allAfspraken = { organisatieId: null, lateOnly: false, limit: 100 };
const allOverleggen = { stand: 'gepland', text: '', limit: 100 } as const;

let people: Team;
let seeded: SeededCasus;

/** Anna has a casus with a running bespreking and an afspraak; nobody else is on its list. */
beforeEach(() => {
  people = team();
  seeded = seedCasus(people.ctx);
  saveEntry(people.ctx, {
    besprekingId: seeded.besprekingId,
    stap: 4,
    text: 'cor: bezoekt het portiek, 1 december',
    soort: 'afspraak',
    leefgebied: '',
    undone: [],
    nietInVerslag: false,
    previousBron: [],
  });
});

const refusal = (ctx: Context, name: RequestName, input: unknown): string | null => {
  try {
    requireRight(ctx, name, input);
    return null;
  } catch (error) {
    return (error as { code: string }).code;
  }
};

test('L16: a casus opens for who is on its list, and nobody else', () => {
  const { as, ctx, idOf } = people;
  const { casusId, besprekingId } = seeded;
  expect(refusal(as('voorzitter'), 'casus.get', { id: casusId })).toBe('geen-toegang');
  expect(refusal(as('notulist'), 'bespreking.get', { besprekingId })).toBe('geen-toegang');
  expect(refusal(ctx, 'casus.get', { id: casusId })).toBeNull();
  setCasusToegang(ctx, { casusId, gebruikerId: idOf('notulist'), allowed: true });
  expect(refusal(as('notulist'), 'bespreking.get', { besprekingId })).toBeNull();
  setCasusToegang(ctx, { casusId, gebruikerId: idOf('notulist'), allowed: false });
  expect(refusal(as('notulist'), 'bespreking.get', { besprekingId })).toBe('geen-toegang');
});

test('L16: the refusal stands in the logboek with the casus, and without content', () => {
  refusal(people.as('voorzitter'), 'casus.get', { id: seeded.casusId });
  expect(people.ctx.store.logboek.last()).toMatchObject({
    actie: 'geweigerd',
    object: 'casus',
    objectId: seeded.casusId,
    gebruiker: 'Gebruiker voorzitter',
    detail: 'casus.get: geen-toegang',
  });
});

test("L16: the AOV'er reads what is shared with openbare orde, and writes nothing", () => {
  const { as, ctx } = people;
  const { casusId, besprekingId } = seeded;
  expect(refusal(as('aov'), 'casus.get', { id: casusId })).toBe('geen-toegang');
  ctx.store.casus.update({ ...ctx.store.casus.get(casusId)!, gedeeldOpenbareOrde: true });
  expect(refusal(as('aov'), 'casus.get', { id: casusId })).toBeNull();
  expect(refusal(as('aov'), 'bespreking.get', { besprekingId })).toBeNull();
  expect(refusal(as('aov'), 'invoer.save', { besprekingId })).toBe('geen-recht');
  expect(refusal(as('notulist'), 'casus.get', { id: casusId })).toBe('geen-toegang');
});

test('L16: records of a casus are as closed as the casus, whatever the request calls them', () => {
  const { as, ctx } = people;
  const outsider = as('voorzitter');
  const [afspraak] = ctx.store.afspraak.ofCasus(seeded.casusId);
  const [betrokkene] = ctx.store.casus.betrokkenen(seeded.casusId);
  const [row] = ctx.store.overleg.rowsOfCasus(seeded.casusId);
  expect(refusal(outsider, 'afspraak.setBinding', { id: afspraak!.id })).toBe('geen-toegang');
  expect(refusal(outsider, 'afspraak.undoImport', { ids: [afspraak!.id] })).toBe('geen-toegang');
  expect(refusal(outsider, 'betrokkene.remove', { id: betrokkene!.id })).toBe('geen-toegang');
  expect(refusal(outsider, 'bespreking.setAanwezig', { aanwezigeId: seeded.aanwezigen[0]!.id })).toBe(
    'geen-toegang',
  );
  expect(refusal(outsider, 'overleg.save', { id: row!.overlegId })).toBe('geen-toegang');
  expect(refusal(outsider, 'overleg.create', { casusIds: [seeded.casusId] })).toBe('geen-toegang');
  const own = createCasus(outsider, { aanduiding: 'eigen', doel: 'Rust.', overWie: ['A.'] });
  // A record of a closed casus under the name of an open one.
  expect(refusal(outsider, 'betrokkene.save', { casusId: own.id, id: betrokkene!.id })).toBe('geen-toegang');
  expect(refusal(outsider, 'betrokkene.save', { casusId: own.id, id: null })).toBeNull();
});

test('L16: lists, Vandaag and search show only what one may open', () => {
  const { as, ctx } = people;
  const outsider = as('voorzitter');
  expect(listCasussen(ctx, allCasussen).rows).toHaveLength(1);
  expect(listCasussen(outsider, allCasussen)).toMatchObject({ rows: [], total: 0 });
  expect(listAfspraken(ctx, allAfspraken).rows).toHaveLength(1);
  expect(listAfspraken(outsider, allAfspraken)).toMatchObject({ rows: [], total: 0 });
  expect(listOverleggen(ctx, allOverleggen).rows).toHaveLength(1);
  expect(listOverleggen(outsider, allOverleggen)).toMatchObject({ rows: [], total: 0 });
  expect(find(ctx, { text: 'Zwanenlaan', casusId: null })).toHaveLength(1);
  expect(find(outsider, { text: 'Zwanenlaan', casusId: null })).toEqual([]);
  const seen = JSON.stringify(getVandaag(outsider, {}));
  expect(JSON.stringify(getVandaag(ctx, {}))).toContain('Zwanenlaan');
  expect(seen).not.toContain('Zwanenlaan');
  expect(getVandaag(outsider, {}).perFase.map(({ aantal }) => aantal)).toEqual([0, 0, 0, 0, 0]);
});

test('L16: a voorzitter stands in for a colleague with a reason, and it is in the logboek', () => {
  const { as, ctx } = people;
  const standIn = as('voorzitter');
  const [closed] = listCasussenOfColleagues(standIn, {});
  expect(closed).toEqual({ casusId: seeded.casusId, nummer: '2026-001', wie: ['Anna Bakker'] });
  takeOverCasus(standIn, { colleagueCasusId: seeded.casusId, reden: 'Anna is ziek.' });
  expect(refusal(standIn, 'casus.get', { id: seeded.casusId })).toBeNull();
  expect(ctx.store.logboek.last()).toMatchObject({
    objectId: seeded.casusId,
    detail: 'waarneming',
  });
  expect(getCasusToegang(ctx, { casusId: seeded.casusId })).toContainEqual(
    expect.objectContaining({ naam: 'Gebruiker voorzitter', allowed: true, reden: 'Anna is ziek.' }),
  );
  expect(listCasussenOfColleagues(standIn, {})).toEqual([]);
});

test('a casus always has a voorzitter who can open it', () => {
  const { ctx } = people;
  const anna = ctx.user().id;
  expect(() => setCasusToegang(ctx, { casusId: seeded.casusId, gebruikerId: anna, allowed: false })).toThrow(
    expect.objectContaining({ code: 'voorzitter-nodig' }),
  );
});
