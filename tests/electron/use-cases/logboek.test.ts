import { expect, test } from 'vitest';
import { getCasus } from '../../../electron/use-cases/casus/get.ts';
import { firstBreak } from '../../../shared/domain/logboek/chain.ts';
import { seedCasus, type } from './seed-casus.ts';
import { testContext } from './test-context.ts';

test('the logboek is one chain, and a changed line is found', () => {
  const ctx = testContext();
  const { casusId } = seedCasus(ctx);
  getCasus(ctx, { id: casusId });
  const regels = ctx.store.logboek.all();
  expect(regels.length).toBeGreaterThan(2);
  expect(firstBreak(regels, ctx.hash)).toBeNull();
  expect(firstBreak(regels.with(1, { ...regels[1]!, gebruiker: 'iemand anders' }), ctx.hash)).toBe(2);
  expect(firstBreak(regels.toSpliced(1, 1), ctx.hash)).toBe(2);
});

test('looking at a casus is noted once an hour per user', () => {
  const ctx = testContext();
  const { casusId } = seedCasus(ctx);
  const views = (): number =>
    ctx.store.logboek.ofObject(casusId).filter((regel) => regel.actie === 'ingezien').length;
  getCasus(ctx, { id: casusId });
  getCasus(ctx, { id: casusId });
  expect(views()).toBe(1);
  ctx.tick(61);
  getCasus(ctx, { id: casusId });
  expect(views()).toBe(2);
});

test('no case text in the logboek', () => {
  const ctx = testContext();
  const { casusId, besprekingId } = seedCasus(ctx);
  type(ctx, besprekingId, 'cor: PLANTWOORD');
  getCasus(ctx, { id: casusId });
  const text = JSON.stringify(ctx.store.logboek.all());
  expect(text).not.toContain('PLANTWOORD');
  expect(text).not.toContain('Els Voorbeeld');
  expect(text).not.toContain('Zwanenlaan');
});
