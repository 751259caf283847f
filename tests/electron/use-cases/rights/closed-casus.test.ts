import { beforeEach, expect, test } from 'vitest';
import { getBespreking } from '../../../../electron/use-cases/bespreking/get.ts';
import { agree } from '../../../../electron/use-cases/bewaren/agree.ts';
import { deleteCasus } from '../../../../electron/use-cases/bewaren/delete-casus.ts';
import { proposeVernietiging } from '../../../../electron/use-cases/bewaren/propose-vernietiging.ts';
import { getVernietiging } from '../../../../electron/use-cases/bewaren/vernietiging-view.ts';
import { afronden } from '../../../../electron/use-cases/bespreking/afronden.ts';
import { createCasus } from '../../../../electron/use-cases/casus/create.ts';
import { setCasusToegang } from '../../../../electron/use-cases/casus-toegang/set.ts';
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
