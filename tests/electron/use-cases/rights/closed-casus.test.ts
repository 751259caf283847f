import { beforeEach, expect, test } from 'vitest';
import { importRows } from '../../../../electron/use-cases/afspraak/import-rows.ts';
import { saveAfspraak } from '../../../../electron/use-cases/afspraak/save.ts';
import { invite } from '../../../../electron/use-cases/bespreking/invite.ts';
import { saveLines } from '../../../../electron/use-cases/invoer/save-lines.ts';
import { saveEntry } from '../../../../electron/use-cases/invoer/save.ts';
import { getBespreking } from '../../../../electron/use-cases/bespreking/get.ts';
import { agree } from '../../../../electron/use-cases/bewaren/agree.ts';
import { deleteCasus } from '../../../../electron/use-cases/bewaren/delete-casus.ts';
import { proposeVernietiging } from '../../../../electron/use-cases/bewaren/propose-vernietiging.ts';
import { getVernietiging } from '../../../../electron/use-cases/bewaren/vernietiging-view.ts';
import { afronden } from '../../../../electron/use-cases/bespreking/afronden.ts';
import { createCasus } from '../../../../electron/use-cases/casus/create.ts';
import { setCasusToegang } from '../../../../electron/use-cases/casus-toegang/set.ts';
import { find } from '../../../../electron/use-cases/search/find.ts';
import { createOverleg } from '../../../../electron/use-cases/overleg/create.ts';
import { refusalOf } from '../refusal-of.ts';
import { seedCasus, type SeededCasus } from '../seed-casus.ts';
import { team, type Team } from './users.ts';

let people: Team;
let seeded: SeededCasus;
let closedId: string;

/** The notulist may open Anna's first casus, and not the second. */
beforeEach(() => {
  people = team();
  seeded = seedCasus(people.ctx);
  const { ctx, idOf } = people;
  setCasusToegang(ctx, { casusId: seeded.casusId, gebruikerId: idOf('notulist'), allowed: true });
  closedId = createCasus(ctx, {
    aanduiding: 'Kerkpad',
    doel: 'Rust.',
    overWie: ['Karel Gesloten'],
  }).id;
});

test('L16: an overleg of several casussen names only those one may open', () => {
  const { as, ctx } = people;
  const { besprekingIds } = createOverleg(ctx, {
    datum: ctx.today(),
    aanvang: '14:00',
    plaats: '',
    casusIds: [seeded.casusId, closedId],
  });
  const open = { besprekingId: besprekingIds[0]! };
  expect(getBespreking(ctx, open).neighbours).toMatchObject([{ aanduiding: 'Kerkpad' }]);
  expect(getBespreking(as('notulist'), open).neighbours).toEqual([]);
  const shared = ctx.store.casus.get(closedId)!;
  ctx.store.casus.update({ ...shared, gedeeldOpenbareOrde: true });
  expect(getBespreking(as('aov'), open).neighbours).toHaveLength(1);
  expect(getBespreking(as('notulist'), open).neighbours).toEqual([]);
});

test('L16: who destroys a casus unopened gets no names of it, and takes nobody from the contactlijst', () => {
  const { as, ctx } = people;
  afronden(ctx, { besprekingId: seeded.besprekingId });
  const { id } = proposeVernietiging(ctx, seeded.casusId, 'verzoek');
  const offered = getVernietiging(ctx, { id });
  expect(offered).toMatchObject({ contacten: { length: 5 }, closedContacten: 0 });
  for (const rol of ['auditor', 'beheerder', 'voorzitter'] as const) {
    expect(getVernietiging(as(rol), { id })).toMatchObject({ contacten: [], closedContacten: 5 });
  }
  agree(ctx, { id, akkoord: { wijze: 'zelf', functie: 'voorzitter' } });
  agree(as('beheerder'), { id, akkoord: { wijze: 'zelf', functie: 'beheerder' } });
  const contactIds = [offered.contacten[0]!.id];
  expect(refusalOf(() => deleteCasus(as('beheerder'), id, contactIds))).toBe('geen-toegang');
  expect(refusalOf(() => deleteCasus(as('beheerder'), id, []))).toBe('done');
  expect(ctx.store.contact.all()).toHaveLength(5);
});

const colonLine = {
  stap: 2,
  text: ': hoort het portiek',
  soort: null,
  leefgebied: '',
  nietInVerslag: false,
} as const;
const nobody = { organisatieId: null, contactId: null, betrokkeneId: null, samenMet: [] };
const row = { wat: 'belt', ...nobody, datum: null, volgendOverleg: false };

test('L16: an afspraak names nobody of another casus, as owner or as company, also in a pasted table', () => {
  const { as, ctx } = people;
  const { casusId, besprekingId } = seeded;
  const notulist = as('notulist');
  const [karel] = ctx.store.casus.betrokkenen(closedId);
  const [els] = ctx.store.casus.betrokkenen(casusId);
  const [contact] = ctx.store.contact.all();
  const strangers = [
    { ...row, betrokkeneId: karel!.id },
    { ...row, samenMet: [els!.id, karel!.id] },
    { ...row, contactId: karel!.id },
  ];
  for (const stranger of strangers) {
    expect(refusalOf(() => importRows(notulist, { besprekingId, rows: [row, stranger] }))).toBe('onbekend');
  }
  const own = { ...row, betrokkeneId: els!.id, samenMet: [contact!.id, contact!.organisatieId!] };
  const [saved] = importRows(notulist, { besprekingId, rows: [own] });
  const { id, revisie } = saved!;
  for (const stranger of strangers) {
    expect(refusalOf(() => saveAfspraak(notulist, { ...stranger, id, revisie }))).toBe('onbekend');
  }
  expect(saveAfspraak(notulist, { ...own, id, revisie, wat: 'belt terug' }).samenMet).toEqual(own.samenMet);
  expect(ctx.store.afspraak.ofBespreking(besprekingId)).toHaveLength(1);
});

test('a betrokkene who left the casus stays in an afspraak that named them', () => {
  const { ctx } = people;
  const { besprekingId } = seeded;
  const [saved] = importRows(ctx, { besprekingId, rows: [row] });
  const { id } = saved!;
  ctx.store.afspraak.update({ ...saved!, samenMet: [ctx.newId()] });
  const { samenMet } = ctx.store.afspraak.get(id)!;
  expect(saveAfspraak(ctx, { ...row, samenMet, id, revisie: 1 }).samenMet).toEqual(samenMet);
});

test('L16: only who belongs to the casus is invited to its bespreking', () => {
  const { ctx } = people;
  const [deelnemer] = ctx.store.casus.deelnemers(seeded.casusId);
  const [els] = ctx.store.casus.betrokkenen(seeded.casusId);
  const [karel] = ctx.store.casus.betrokkenen(closedId);
  const { besprekingIds } = createOverleg(ctx, {
    datum: ctx.today(),
    aanvang: '14:00',
    plaats: '',
    casusIds: [closedId],
  });
  const besprekingId = besprekingIds[0]!;
  const asked = { besprekingId, deelnemerId: null, betrokkeneId: null };
  expect(refusalOf(() => invite(ctx, { ...asked, deelnemerId: deelnemer!.id }))).toBe('onbekend');
  expect(refusalOf(() => invite(ctx, { ...asked, betrokkeneId: els!.id }))).toBe('onbekend');
  expect(ctx.store.overleg.aanwezigen(besprekingId)).toEqual([]);
  expect(invite(ctx, { ...asked, betrokkeneId: karel!.id }).status).toBe('uitgenodigd');
});

test('L16: a line comes from nobody of another casus', () => {
  const { as, ctx } = people;
  const { besprekingId } = seeded;
  const notulist = as('notulist');
  const [karel] = ctx.store.casus.betrokkenen(closedId);
  const pasted = {
    besprekingId,
    stap: 2,
    soort: null,
    leefgebied: '',
    vooraf: false,
    bijlage: false,
  } as const;
  expect(
    refusalOf(() => saveLines(notulist, { ...pasted, lines: ['een regel'], bronnen: [karel!.id] })),
  ).toBe('onbekend');
  // A bare colon stands for the bron before; one of another casus stands for nobody.
  const typed = { ...colonLine, undone: [], besprekingId, previousBron: [karel!.id] };
  expect(saveEntry(notulist, typed).informatie?.bronnen).toEqual([]);
  expect(ctx.store.informatie.ofBespreking(besprekingId)).toHaveLength(1);
});

test("L16: search finds one's own casus, however many better hits lie in those of others", () => {
  const { as, ctx } = people;
  const notulist = as('notulist');
  const asked = { doel: 'Rust.', overWie: ['Els'] };
  for (let index = 0; index < 25; index += 1) createCasus(ctx, { ...asked, aanduiding: 'kastanje' });
  const own = createCasus(notulist, { ...asked, aanduiding: 'hoek van de lange kastanje straat' });
  const search = { text: 'kastanje', casusId: null };
  expect(find(ctx, search)).toHaveLength(20);
  expect(find(notulist, search).map(({ casusId }) => casusId)).toEqual([own.id]);
});
