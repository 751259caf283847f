import { expect, test } from 'vitest';
import { getDraft } from '../../../electron/use-cases/draft/get.ts';
import { saveDraft } from '../../../electron/use-cases/draft/save.ts';
import { refusalOf } from './refusal-of.ts';
import { seedCasus } from './seed-casus.ts';
import { testContext } from './test-context.ts';

test('R17: what was typed in a form that was not sent is there again until it is sent or given up', () => {
  const ctx = testContext();
  const { casusId } = seedCasus(ctx);
  const form = { naam: 'consult nieuw', casusId };
  expect(getDraft(ctx, form)).toEqual({ inhoud: null });
  saveDraft(ctx, { ...form, inhoud: '{"vraag":"een"}' });
  saveDraft(ctx, { ...form, inhoud: '{"vraag":"twee"}' });
  expect(getDraft(ctx, form)).toEqual({ inhoud: '{"vraag":"twee"}' });
  saveDraft(ctx, { ...form, inhoud: null });
  expect(getDraft(ctx, form)).toEqual({ inhoud: null });
});

test('one user does not see what another was typing; what is no JSON is refused', () => {
  const ctx = testContext();
  const form = { naam: 'consult nieuw', casusId: null };
  saveDraft(ctx, { ...form, inhoud: '{"vraag":"een"}' });
  const mo = { ...ctx.store.gebruiker.all()[0]!, id: ctx.newId(), naam: 'Mo Yildiz' };
  ctx.store.gebruiker.insert(mo);
  const other = { ...ctx, user: () => ({ ...ctx.user(), id: mo.id }) };
  expect(getDraft(other, form)).toEqual({ inhoud: null });
  expect(refusalOf(() => saveDraft(ctx, { ...form, inhoud: 'geen json' }))).toBe('invoer-ongeldig');
});
