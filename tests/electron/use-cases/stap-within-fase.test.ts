import { expect, test } from 'vitest';
import { recordFasebesluit } from '../../../electron/use-cases/fasebesluit/record.ts';
import type { Fase } from '../../../shared/domain/casus/fase.ts';
import type { RequestInput } from '../../../shared/ipc/contract.ts';
import { seedCasus } from './seed-casus.ts';
import { testContext } from './test-context.ts';

function inAve2(kaderId: 'dalfsen' | 'noord-limburg') {
  const ctx = testContext();
  const { casusId, besprekingId } = seedCasus(ctx);
  const chosen = { kaderId, kaderVersie: '1.0' };
  ctx.store.casus.update({ ...ctx.store.casus.get(casusId)!, ...chosen, fase: 2 });
  ctx.store.bespreking.useKader({ casusId, ...chosen });
  const record = (more: Partial<RequestInput<'fasebesluit.record'>>) =>
    recordFasebesluit(ctx, {
      besprekingId,
      soort: 'besluit',
      naar: 2,
      overgang: null,
      akkoord: [],
      beslisserNaam: 'Mo Yildiz',
      beslisserRol: 'casusregisseur',
      geraadpleegd: [],
      formeelNummer: '',
      formeelDatum: null,
      redenAfwijking: '',
      ...more,
    });
  return { ctx, casusId, record };
}

test('Dalfsen: the casusregisseur goes up within AVE 2; the fase stays and the step is kept by its id', () => {
  const { ctx, casusId, record } = inAve2('dalfsen');
  expect(record({ overgang: '2-2-op' })).toMatchObject({
    van: 2,
    naar: 2,
    overgang: '2-2-op',
    beslisserRol: 'Casusregisseur',
    grond: expect.stringContaining('op tijd opschalen'),
  });
  expect(ctx.store.casus.get(casusId)?.fase).toBe(2);
});

test('Dalfsen: going down within AVE 2 is for the netwerkcoördinator; the casusregisseur proposes it', () => {
  const { record } = inAve2('dalfsen');
  expect(() => record({ overgang: '2-2-af' })).toThrow(
    expect.objectContaining({ code: 'niet-bevoegd', detail: expect.stringContaining('etwerkco') }),
  );
  expect(record({ overgang: '2-2-af', soort: 'voorstel' }).overgang).toBe('2-2-af');
});

test('Noord-Limburg names nobody for going down within AVE 2: voorstel only', () => {
  const { record } = inAve2('noord-limburg');
  expect(() => record({ overgang: '2-2-af' })).toThrow(expect.objectContaining({ code: 'niet-bevoegd' }));
  expect(record({ overgang: '2-2-af', soort: 'voorstel' })).toMatchObject({ soort: 'voorstel', grond: '' });
});

test('staying is a besluit of who would decide on the step that is not taken', () => {
  const { ctx, casusId, record } = inAve2('noord-limburg');
  const stays = record({});
  expect(stays).toMatchObject({ van: 2, naar: 2, overgang: '2-3', beslisserRol: 'Casusregisseur' });
  expect(ctx.store.casus.get(casusId)?.fase).toBe(2);
  expect(() => record({ beslisserNaam: 'Anna Bakker', beslisserRol: 'procesregisseur' })).toThrow(
    expect.objectContaining({ code: 'niet-bevoegd' }),
  );
});

test.each<[string, Fase, string]>([
  ['that the kader does not have', 2, '9-9'],
  ['that leaves the fase', 3, '2-3'],
  ['that is not taken', 2, '2-3'],
  ['of another fase', 3, '2-2-op'],
])('a step %s is refused', (_, naar, overgang) => {
  const { ctx, casusId, record } = inAve2('dalfsen');
  expect(() => record({ naar, overgang, redenAfwijking: 'toch' })).toThrow(
    expect.objectContaining({ code: 'onbekend' }),
  );
  expect(ctx.store.oordeel.fasebesluiten(casusId)).toEqual([]);
});
