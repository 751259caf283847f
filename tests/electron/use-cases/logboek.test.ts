import { expect, test } from 'vitest';
import { getCasus } from '../../../electron/use-cases/casus/get.ts';
import { runLogged } from '../../../electron/use-cases/logboek/run-logged.ts';
import { firstBreak } from '../../../shared/domain/logboek/chain.ts';
import type { LogboekActie } from '../../../shared/domain/logboek/logboek.ts';
import { seedCasus, type } from './seed-casus.ts';
import { testContext, type TestContext } from './test-context.ts';

const beginning = { nummer: 0, hash: '' };

function countOf(ctx: TestContext, objectId: string, actie: LogboekActie): number {
  return ctx.store.logboek.ofObject(objectId).filter((regel) => regel.actie === actie).length;
}

test('the logboek is one chain, and says with which result and from which machine', () => {
  const ctx = testContext();
  const { casusId } = seedCasus(ctx);
  getCasus(ctx, { id: casusId });
  const regels = ctx.store.logboek.all();
  expect(regels.length).toBeGreaterThan(2);
  expect(firstBreak(beginning, regels, ctx.hash)).toBeNull();
  for (const regel of regels) expect(regel).toMatchObject({ resultaat: 'gelukt', herkomst: 'testmachine' });
});

test('L15: looking at a casus is noted once an hour per user', () => {
  const ctx = testContext();
  const { casusId, besprekingId } = seedCasus(ctx);
  runLogged(ctx, 'casus.get', { id: casusId });
  runLogged(ctx, 'bespreking.get', { besprekingId });
  runLogged(ctx, 'consult.list', { casusId });
  expect(countOf(ctx, casusId, 'ingezien')).toBe(1);
  ctx.tick(61);
  runLogged(ctx, 'casus.get', { id: casusId });
  expect(countOf(ctx, casusId, 'ingezien')).toBe(2);
});

test('L15: after a clock that was a year ahead, looking and changing are noted as before', () => {
  const ctx = testContext();
  const { casusId, besprekingId } = seedCasus(ctx);
  const year = 60 * 24 * 365;
  const act = () => {
    runLogged(ctx, 'casus.get', { id: casusId });
    runLogged(ctx, 'bespreking.saveVraag', { besprekingId, vraag: 'Wat is nodig?' });
  };
  ctx.tick(year);
  act();
  ctx.tick(-year);
  const before = (['ingezien', 'gewijzigd'] as const).map((actie) => countOf(ctx, casusId, actie));
  act();
  act();
  const after = (['ingezien', 'gewijzigd'] as const).map((actie) => countOf(ctx, casusId, actie));
  expect(after).toEqual(before.map((count) => count + 1));
});

test('L15: a change of a casus is noted once an hour per user, by whatever request', () => {
  const ctx = testContext();
  const { casusId, besprekingId } = seedCasus(ctx);
  const before = countOf(ctx, casusId, 'gewijzigd');
  const change = (vraag: string) => runLogged(ctx, 'bespreking.saveVraag', { besprekingId, vraag });
  change('Wat is nodig?');
  change('Wie doet wat?');
  runLogged(ctx, 'bespreking.setAlarmbel', { besprekingId, naam: 'veiligheid', on: true });
  expect(countOf(ctx, casusId, 'gewijzigd')).toBe(before + 1);
  ctx.tick(61);
  change('En daarna?');
  expect(countOf(ctx, casusId, 'gewijzigd')).toBe(before + 2);
});

test('L15: what is removed is noted with the casus it was of', () => {
  const ctx = testContext();
  const { casusId } = seedCasus(ctx);
  const [betrokkene] = ctx.store.casus.betrokkenen(casusId);
  runLogged(ctx, 'betrokkene.remove', { id: betrokkene!.id, revisie: betrokkene!.revisie });
  expect(countOf(ctx, casusId, 'gewijzigd')).toBeGreaterThan(0);
});

test('half-typed text and looking at another step leave no line', () => {
  const ctx = testContext();
  const { besprekingId } = seedCasus(ctx);
  const before = ctx.store.logboek.end();
  runLogged(ctx, 'invoer.saveDraft', { besprekingId, text: 'cor: half' });
  runLogged(ctx, 'bespreking.goTo', { besprekingId, stap: 3 });
  expect(ctx.store.logboek.end()).toEqual(before);
});

test('L15: a change of no casus is noted too', () => {
  const ctx = testContext();
  seedCasus(ctx);
  runLogged(ctx, 'organisatie.save', {
    id: null,
    naam: 'Gemeente Elders',
    kort: 'Elders',
    soort: 'gemeente',
  });
  expect(ctx.store.logboek.all().at(-1)).toMatchObject({ actie: 'gewijzigd', object: 'organisatie' });
});

test('R20: no case text in the logboek', () => {
  const ctx = testContext();
  const { casusId, besprekingId } = seedCasus(ctx);
  type(ctx, besprekingId, 'cor: PLANTWOORD');
  runLogged(ctx, 'bespreking.saveVraag', { besprekingId, vraag: 'PLANTWOORD' });
  getCasus(ctx, { id: casusId });
  const text = JSON.stringify(ctx.store.logboek.all());
  expect(text).not.toContain('PLANTWOORD');
  expect(text).not.toContain('Els Voorbeeld');
  expect(text).not.toContain('Zwanenlaan');
});

test('L15: a refusal stays in the logboek though its act was rolled back', () => {
  const ctx = testContext();
  const { casusId, besprekingId } = seedCasus(ctx);
  expect(() =>
    runLogged(ctx, 'verslag.addCorrectie', {
      besprekingId,
      tekst: 'PLANTWOORD',
      door: 'Anna Bakker',
      onderdelen: [],
    }),
  ).toThrow('niet-toegestaan');
  const [refusal] = ctx.store.logboek.ofObject(casusId);
  expect(refusal).toMatchObject({
    actie: 'geweigerd',
    resultaat: 'geweigerd',
    detail: 'verslag.addCorrectie: niet-toegestaan',
  });
  expect(JSON.stringify(refusal)).not.toContain('PLANTWOORD');
});

test('an ordinary mistake is no refusal', () => {
  const ctx = testContext();
  const { besprekingId } = seedCasus(ctx);
  const before = ctx.store.logboek.end();
  expect(() => runLogged(ctx, 'bespreking.get', { besprekingId: ctx.newId() })).toThrow('onbekend');
  expect(() => type(ctx, besprekingId, '   ')).toThrow('invoer-ongeldig');
  expect(ctx.store.logboek.end()).toEqual(before);
});
