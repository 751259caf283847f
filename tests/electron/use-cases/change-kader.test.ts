import { expect, test } from 'vitest';
import { besprekingView } from '../../../electron/use-cases/bespreking/get.ts';
import { answerCriterium } from '../../../electron/use-cases/oordeel/answer-criterium.ts';
import { setVooraf } from '../../../electron/use-cases/oordeel/set-vooraf.ts';
import { saveCasus } from '../../../electron/use-cases/casus/save.ts';
import type { Casus } from '../../../shared/domain/casus/casus.ts';
import { seedBespreking, seedCasus } from './seed-casus.ts';
import { testContext } from './test-context.ts';

/** What a screen sends: everything but what only the program sets. */
function sent({ nummer: _nummer, fase: _fase, createdAt: _createdAt, ...rest }: Casus) {
  return rest;
}

test('another kader counts from now on; a closed bespreking keeps the one it was weighed under', () => {
  const ctx = testContext();
  const { casusId, besprekingId: closed } = seedCasus(ctx);
  ctx.store.bespreking.update({ ...ctx.store.bespreking.get(closed)!, status: 'afgerond' });
  const { besprekingId: running } = seedBespreking(ctx, casusId);
  const casus = ctx.store.casus.get(casusId)!;
  saveCasus(ctx, { ...sent(casus), kaderId: 'dalfsen', kaderVersie: '1.0' });
  expect(ctx.store.bespreking.get(running)).toMatchObject({ kaderId: 'dalfsen', kaderVersie: '1.0' });
  expect(ctx.store.bespreking.get(closed)).toMatchObject({ kaderId: 'noord-limburg', kaderVersie: '1.0' });
});

test('a running bespreking with an answer keeps its kader: the question would be another one', () => {
  const ctx = testContext();
  const { casusId, besprekingId } = seedCasus(ctx);
  answerCriterium(ctx, {
    besprekingId,
    criteriumId: 'NL12-1',
    antwoord: 'ja',
    toelichting: '',
    regels: [],
  });
  saveCasus(ctx, { ...sent(ctx.store.casus.get(casusId)!), kaderId: 'dalfsen', kaderVersie: '1.0' });
  expect(ctx.store.bespreking.get(besprekingId)).toMatchObject({ kaderId: 'noord-limburg' });
});

test('a kader that is not there is refused and nothing changes', () => {
  const ctx = testContext();
  const { casusId, besprekingId } = seedCasus(ctx);
  const casus = ctx.store.casus.get(casusId)!;
  expect(() => saveCasus(ctx, { ...sent(casus), kaderVersie: '9.9' })).toThrow(
    expect.objectContaining({ code: 'kader-ongeldig' }),
  );
  expect(ctx.store.bespreking.get(besprekingId)).toMatchObject({ kaderVersie: '1.0' });
});

test('an answer or a tick from a screen that still shows the old kader is refused', () => {
  const ctx = testContext();
  const { casusId, besprekingId } = seedCasus(ctx);
  const said = { besprekingId, criteriumId: 'NL12-1', toelichting: '', regels: [] };
  const old = ctx.kader('noord-limburg', '1.0')!.overgangen.flatMap(({ vooraf }) => vooraf)[0]!;
  saveCasus(ctx, { ...sent(ctx.store.casus.get(casusId)!), kaderId: 'dalfsen', kaderVersie: '1.0' });
  const gone = expect.objectContaining({ code: 'onbekend' });
  expect(() => answerCriterium(ctx, { ...said, antwoord: 'ja' })).toThrow(gone);
  expect(() => setVooraf(ctx, { besprekingId, id: old.id, vervuld: true })).toThrow(gone);
  expect(besprekingView(ctx, besprekingId)).toMatchObject({ antwoorden: [], vooraf: [] });
  const step = ctx.kader('dalfsen', '1.0')!.overgangen.flatMap(({ vooraf }) => vooraf)[0]!;
  setVooraf(ctx, { besprekingId, id: step.id, vervuld: true });
  expect(besprekingView(ctx, besprekingId).vooraf).toEqual([{ id: step.id, vervuld: true }]);
});
