import { expect, test } from 'vitest';
import { mayAsk } from '../../../shared/ipc/rechten.ts';
import { setBeperking } from '../../../electron/use-cases/beperking/set.ts';
import { getDraft } from '../../../electron/use-cases/draft/get.ts';
import { saveDraft } from '../../../electron/use-cases/draft/save.ts';
import { requireRight } from '../../../electron/use-cases/rights/require-right.ts';
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

test('R17: a half-typed answer to the betrokkene is kept under a beperking too', () => {
  const ctx = testContext();
  const { casusId } = seedCasus(ctx);
  setBeperking(ctx, { casusId, verzoekId: null, grond: 'betwist' });
  const form = { naam: `rectificatie ${casusId}`, casusId, inhoud: '{"tekst":"half"}' };
  expect(() => requireRight(ctx, 'draft.save', form)).not.toThrow();
});

test('R17: whoever may note a datalek has what they typed of it kept, the auditor as well', () => {
  const auditor = { rollen: ['auditor'] } as const;
  expect([
    mayAsk(auditor, 'datalek.record'),
    mayAsk(auditor, 'draft.save'),
    mayAsk(auditor, 'draft.get'),
  ]).toEqual([true, true, true]);
});
