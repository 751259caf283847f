import { expect, test } from 'vitest';
import { afronden } from '../../../electron/use-cases/bespreking/afronden.ts';
import { besprekingView } from '../../../electron/use-cases/bespreking/get.ts';
import { recordFasebesluit } from '../../../electron/use-cases/fasebesluit/record.ts';
import { saveBesluitDraft } from '../../../electron/use-cases/fasebesluit/save-draft.ts';
import { emptyBesluitDraft } from '../../../shared/domain/fasebesluit/besluit-draft.ts';
import { contract } from '../../../shared/ipc/contract.ts';
import { seedCasus, type SeededCasus } from './seed-casus.ts';
import { testContext, type TestContext } from './test-context.ts';

const draft = {
  ...emptyBesluitDraft,
  naar: 3 as const,
  akkoord: { 'Mo Yildiz': true, 'Anna Bakker': null },
  beslisser: 'casusregisseur Mo Yildiz',
  geraadpleegd: ['Veiligheid'],
  formeelDatum: '2026-11-26',
  reason: 'Het wordt elke week ',
};
const offered = {
  soort: 'besluit' as const,
  naar: 3 as const,
  overgang: null,
  akkoord: [],
  beslisserNaam: 'Mo Yildiz',
  beslisserRol: 'casusregisseur',
  geraadpleegd: [],
  formeelNummer: '',
  formeelDatum: null,
  redenAfwijking: 'Het wordt elke week erger.',
};

function halfFilled(): { ctx: TestContext } & SeededCasus {
  const ctx = testContext();
  const seeded = seedCasus(ctx);
  ctx.store.casus.update({ ...ctx.store.casus.get(seeded.casusId)!, fase: 2 });
  saveBesluitDraft(ctx, { besprekingId: seeded.besprekingId, draft });
  return { ctx, ...seeded };
}

test('a half-filled step comes back as it was typed, to the last space; without one there is null', () => {
  const { ctx, besprekingId } = halfFilled();
  expect(besprekingView(ctx, besprekingId).besluitDraft).toEqual(draft);
  saveBesluitDraft(ctx, { besprekingId, draft: null });
  expect(besprekingView(ctx, besprekingId).besluitDraft).toBeNull();
});

test('it says nothing about the step itself: nothing is recorded and the casus stays in its fase', () => {
  const { ctx, besprekingId, casusId } = halfFilled();
  expect(ctx.store.oordeel.fasebesluiten(casusId)).toEqual([]);
  expect(ctx.store.casus.get(casusId)?.fase).toBe(2);
  expect(besprekingView(ctx, besprekingId).draft).toBe('');
});

test('recording takes it away; a refusal leaves it', () => {
  const { ctx, besprekingId } = halfFilled();
  const without = { ...offered, redenAfwijking: '', besprekingId };
  expect(() => recordFasebesluit(ctx, without)).toThrow(expect.objectContaining({ code: 'reden-nodig' }));
  expect(besprekingView(ctx, besprekingId).besluitDraft).toEqual(draft);
  recordFasebesluit(ctx, { ...offered, besprekingId });
  expect(besprekingView(ctx, besprekingId).besluitDraft).toBeNull();
});

test('a bespreking that is afgerond takes no draft any more', () => {
  const { ctx, besprekingId } = halfFilled();
  afronden(ctx, { besprekingId });
  expect(() => saveBesluitDraft(ctx, { besprekingId, draft: { ...draft, reason: 'later' } })).toThrow(
    expect.objectContaining({ code: 'overleg-afgerond' }),
  );
  expect(besprekingView(ctx, besprekingId).besluitDraft).toEqual(draft);
});

test('an unknown bespreking is refused, and so is what is no draft', () => {
  const { ctx } = halfFilled();
  const nowhere = '00000000-0000-4000-8000-000000000999';
  expect(() => saveBesluitDraft(ctx, { besprekingId: nowhere, draft })).toThrow(
    expect.objectContaining({ code: 'onbekend' }),
  );
  const { input } = contract['fasebesluit.saveDraft'];
  expect(input.safeParse({ besprekingId: nowhere, draft }).success).toBe(true);
  for (const wrong of [{ naar: 5 }, { formeelDatum: 'morgen' }, { akkoord: { Mo: 'ja' } }, { extra: 1 }])
    expect(input.safeParse({ besprekingId: nowhere, draft: { ...draft, ...wrong } }).success).toBe(false);
});
