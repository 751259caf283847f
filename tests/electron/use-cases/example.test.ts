import { expect, test } from 'vitest';
import { besprekingView } from '../../../electron/use-cases/bespreking/get.ts';
import { fillExample } from '../../../electron/toegang/example/fill-example.ts';
import { testContext } from './test-context.ts';

test('looking round shows a casus with a running overleg, every line understood', () => {
  const ctx = testContext();
  fillExample(ctx);
  const [row] = ctx.store.overlegList.running(null);
  const view = besprekingView(ctx, row!.besprekingId);
  expect(view.bespreking.status).toBe('lopend');
  expect(view.informatie).toHaveLength(5);
  expect(view.informatie.every((line) => line.bronnen.length === 1)).toBe(true);
  expect(view.afspraken.every((one) => one.organisatieId !== null)).toBe(true);
});
