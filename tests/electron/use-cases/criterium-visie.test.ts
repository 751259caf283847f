import { expect, test } from 'vitest';
import { uninvite } from '../../../electron/use-cases/bespreking/uninvite.ts';
import { afronden } from '../../../electron/use-cases/bespreking/afronden.ts';
import { besprekingView } from '../../../electron/use-cases/bespreking/get.ts';
import { saveCriteriumVisie } from '../../../electron/use-cases/oordeel/save-criterium-visie.ts';
import type { RequestInput } from '../../../shared/ipc/contract.ts';
import { seedCasus } from './seed-casus.ts';
import { testContext } from './test-context.ts';

function atOordeel() {
  const ctx = testContext();
  const seeded = seedCasus(ctx);
  const { besprekingId } = seeded;
  const org = (kort: string) => ctx.store.contact.organisaties().find((one) => one.kort === kort)!.id;
  const save = (more: Partial<RequestInput<'criterium.saveVisie'>> = {}) =>
    saveCriteriumVisie(ctx, {
      besprekingId,
      criteriumId: 'NL12-1',
      organisatieId: org('GGZ'),
      antwoord: 'nee',
      tekst: 'komt elke week',
      ...more,
    });
  const kept = () =>
    besprekingView(ctx, besprekingId).criteriumVisies.map(({ antwoord, tekst }) => [antwoord, tekst]);
  return { ctx, org, save, kept, ...seeded };
}

test('one view per organisatie and criterium: a new one takes its place, null takes it back', () => {
  const { org, save, kept } = atOordeel();
  save();
  save({ antwoord: 'onbekend', tekst: '' });
  save({ organisatieId: org('Politie'), tekst: 'zes meldingen' });
  expect(kept()).toEqual(
    expect.arrayContaining([
      ['onbekend', ''],
      ['nee', 'zes meldingen'],
    ]),
  );
  save({ antwoord: null });
  expect(kept()).toEqual([['nee', 'zes meldingen']]);
});

test('only who is at the table, only a criterium of the kader, and nothing after the afronding', () => {
  const { ctx, save, kept, aanwezigen, besprekingId } = atOordeel();
  expect(() => save({ criteriumId: 'XX1' })).toThrow(expect.objectContaining({ code: 'onbekend' }));
  save();
  save({ antwoord: null });
  uninvite(ctx, { aanwezigeId: aanwezigen[4]!.id });
  expect(() => save()).toThrow(expect.objectContaining({ code: 'onbekend' }));
  afronden(ctx, { besprekingId });
  expect(() => save()).toThrow(expect.objectContaining({ code: 'overleg-afgerond' }));
  expect(kept()).toEqual([]);
});
