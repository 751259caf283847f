import { beforeEach, expect, test } from 'vitest';
import { getBespreking } from '../../../../electron/use-cases/bespreking/get.ts';
import { createCasus } from '../../../../electron/use-cases/casus/create.ts';
import { setCasusToegang } from '../../../../electron/use-cases/casus-toegang/set.ts';
import { createOverleg } from '../../../../electron/use-cases/overleg/create.ts';
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
