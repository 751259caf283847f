import { expect, test } from 'vitest';
import type { RequestInput } from '../../../shared/ipc/contract.ts';
import { removeBetrokkene } from '../../../electron/use-cases/betrokkene/remove.ts';
import { createCasus } from '../../../electron/use-cases/casus/create.ts';
import { chooseDelen } from '../../../electron/use-cases/delen/choose.ts';
import { listToestemmingen } from '../../../electron/use-cases/delen/list-toestemmingen.ts';
import { recordToestemming } from '../../../electron/use-cases/delen/record-toestemming.ts';
import { withdrawToestemming } from '../../../electron/use-cases/delen/withdraw-toestemming.ts';
import { refusalOf } from './refusal-of.ts';
import { seedCasus, type } from './seed-casus.ts';
import { testContext } from './test-context.ts';

function seeded() {
  const ctx = testContext();
  const { casusId, besprekingId } = seedCasus(ctx);
  const idOf = (soort: string) => ctx.store.contact.organisaties().find((one) => one.soort === soort)!.id;
  const betrokkene = ctx.store.casus.betrokkenen(casusId)[0]!;
  const record = (more: Partial<RequestInput<'toestemming.record'>> = {}) =>
    recordToestemming(ctx, {
      casusId,
      betrokkeneId: betrokkene.id,
      organisatieId: idOf('ggz'),
      ontvangers: [],
      klassen: [],
      tekst: 'De GGZ mag vertellen hoe het gaat.',
      gegevenOp: '2026-11-20',
      ...more,
    });
  return { ctx, casusId, besprekingId, idOf, betrokkene, record };
}

test('L22: toestemming has a day, a scope and who wrote it down; the logboek does not hold what it is about', () => {
  const { ctx, casusId, record } = seeded();
  const given = record();
  expect(given).toMatchObject({ ingetrokkenOp: null, door: 'Anna Bakker', revisie: 1 });
  expect(listToestemmingen(ctx, { casusId })).toEqual([given]);
  expect(ctx.store.logboek.last()).toMatchObject({ objectId: casusId, detail: 'toestemming: gegeven' });
});

test('L22: no toestemming from a day to come', () => {
  const { ctx, record } = seeded();
  expect(refusalOf(() => record({ gegevenOp: '2026-11-27' }))).toBe('datum-later');
  expect(record({ gegevenOp: ctx.today() }).gegevenOp).toBe('2026-11-26');
});

test('L16: toestemming names nobody of another casus, and only organisaties there are', () => {
  const { ctx, betrokkene, record } = seeded();
  const other = createCasus(ctx, { aanduiding: 'Kerkpad', doel: 'Rust.', overWie: ['Karel'] });
  expect(refusalOf(() => record({ casusId: other.id, betrokkeneId: betrokkene.id }))).toBe('onbekend');
  expect(refusalOf(() => record({ organisatieId: ctx.newId() }))).toBe('onbekend');
  expect(refusalOf(() => record({ ontvangers: [ctx.newId()] }))).toBe('onbekend');
});

test('L22: it is taken back once, on a day between giving and today', () => {
  const { ctx, casusId, record } = seeded();
  const { id } = record();
  const withdraw = (ingetrokkenOp: string, revisie = 1) =>
    withdrawToestemming(ctx, { id, ingetrokkenOp, revisie });
  expect(refusalOf(() => withdraw('2026-11-27'))).toBe('datum-later');
  expect(refusalOf(() => withdraw('2026-11-19'))).toBe('datum-later');
  expect(refusalOf(() => withdraw('2026-11-25', 2))).toBe('verouderd');
  expect(withdraw('2026-11-25')).toMatchObject({ ingetrokkenOp: '2026-11-25', revisie: 2 });
  expect(refusalOf(() => withdraw('2026-11-26', 2))).toBe('al-beslist');
  expect(listToestemmingen(ctx, { casusId })[0]).toMatchObject({ ingetrokkenOp: '2026-11-25' });
});

test('L22: the rights follow a toestemming that is given and taken back', () => {
  const { ctx, besprekingId, idOf, record } = seeded();
  ctx.tick(15);
  const line = type(ctx, besprekingId, 'ggz: slikt weer medicijnen').informatie!;
  const grond = () =>
    chooseDelen(ctx, {
      besprekingId,
      ontvangers: [`organisatie ${idOf('corporatie')}`],
      bron: 'informatie',
      bronId: line.id,
      keuze: null,
      nood: false,
      reden: '',
    })[0]!.recht.grond;
  expect(grond()).toBe('geen-toestemming');
  const { id } = record({ ontvangers: [idOf('corporatie')] });
  expect(grond()).toBe('toestemming');
  withdrawToestemming(ctx, { id, ingetrokkenOp: ctx.today(), revisie: 1 });
  expect(grond()).toBe('geen-toestemming');
});

test('a betrokkene who gave toestemming stays in the casus', () => {
  const { ctx, betrokkene, record } = seeded();
  record();
  const { id, revisie } = betrokkene;
  expect(refusalOf(() => removeBetrokkene(ctx, { id, revisie }))).toBe('in-gebruik');
});
