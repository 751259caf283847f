import { expect, test } from 'vitest';
import { recordFasebesluit } from '../../../electron/use-cases/fasebesluit/record.ts';
import { answerCriterium } from '../../../electron/use-cases/oordeel/answer-criterium.ts';
import { setVooraf } from '../../../electron/use-cases/oordeel/set-vooraf.ts';
import type { Akkoord } from '../../../shared/domain/fasebesluit/fasebesluit.ts';
import { seedCasus } from './seed-casus.ts';
import { testContext } from './test-context.ts';

const everybody = ['Anna Bakker', 'Mo Yildiz', 'Sanne de Boer', 'Joris Peeters', 'Marie Smit'];

function allBut(naam: string | null, akkoord: boolean | null): Akkoord[] {
  return everybody.map((one) => ({ naam: one, akkoord: one === naam ? akkoord : true }));
}

/** A casus of Heemskerk in AVE 3 that may go down: everything is done but the akkoord of the whole UVO. */
function readyToGoDown() {
  const ctx = testContext();
  const { casusId, besprekingId } = seedCasus(ctx);
  const kader = ctx.kader('heemskerk-beverwijk', '1.0')!;
  const chosen = { kaderId: kader.id, kaderVersie: kader.versie };
  ctx.store.casus.update({ ...ctx.store.casus.get(casusId)!, ...chosen, fase: 3 });
  ctx.store.bespreking.useKader({ casusId, ...chosen });
  const [mo] = ctx.store.casus.deelnemers(casusId).filter(({ rollen }) => rollen.includes('casusregisseur'));
  ctx.store.casus.updateDeelnemer({ ...mo!, rollen: ['netwerkregisseur'] });
  const overgang = kader.overgangen.find(({ id }) => id === '3-2')!;
  for (const { id } of overgang.vooraf) setVooraf(ctx, { besprekingId, id, vervuld: true });
  for (const criteriumId of overgang.groepen.flatMap(({ criteria }) => criteria)) {
    answerCriterium(ctx, { besprekingId, criteriumId, antwoord: 'ja', toelichting: '', regels: [] });
  }
  const record = (akkoord: Akkoord[], soort: 'besluit' | 'voorstel' = 'besluit') =>
    recordFasebesluit(ctx, {
      besprekingId,
      soort,
      naar: 2,
      overgang: null,
      akkoord,
      beslisserNaam: 'Mo Yildiz',
      beslisserRol: 'netwerkregisseur',
      geraadpleegd: [],
      formeelNummer: '',
      formeelDatum: null,
      redenAfwijking: 'De rust is terug.',
    });
  return { ctx, casusId, record };
}

test('agreement of all missing one is refused, with the name', () => {
  const { ctx, casusId, record } = readyToGoDown();
  for (const [akkoord, words] of [
    [null, 'Nog geen akkoord van: Marie Smit.'],
    [false, 'Niet akkoord: Marie Smit.'],
  ] as const) {
    expect(() => record(allBut('Marie Smit', akkoord))).toThrow(
      expect.objectContaining({ code: 'eerst-nodig', detail: words }),
    );
  }
  expect(ctx.store.casus.get(casusId)?.fase).toBe(3);
  expect(ctx.store.oordeel.fasebesluiten(casusId)).toEqual([]);
});

test('with the akkoord of everybody the step is taken, and each is kept by name', () => {
  const { ctx, casusId, record } = readyToGoDown();
  const besluit = record(allBut(null, true));
  expect(besluit).toMatchObject({ overgang: '3-2', akkoord: allBut(null, true) });
  expect(ctx.store.oordeel.fasebesluiten(casusId)).toEqual([besluit]);
  expect(ctx.store.casus.get(casusId)?.fase).toBe(2);
});

test('a voorstel is recorded with the akkoord as far as it is asked', () => {
  const { ctx, casusId, record } = readyToGoDown();
  const voorstel = record(allBut('Joris Peeters', null), 'voorstel');
  expect(voorstel.akkoord).toContainEqual({ naam: 'Joris Peeters', akkoord: null });
  expect(ctx.store.casus.get(casusId)?.fase).toBe(3);
});

test('leaving somebody out, adding a stranger or naming one twice is no agreement of all', () => {
  const { ctx, casusId, record } = readyToGoDown();
  const all = allBut(null, true);
  const twice = [...all.slice(1), all[1]!];
  for (const [list, detail] of [
    [all.slice(1), 'Anna Bakker'],
    [[...all, { naam: 'Piet Vreemd', akkoord: true }], 'Piet Vreemd'],
    [twice, 'Anna Bakker'],
    [[...all, all[0]!], ''],
    [[], everybody.join(', ')],
  ] as const) {
    expect(() => record([...list])).toThrow(expect.objectContaining({ code: 'verouderd', detail }));
  }
  expect(ctx.store.oordeel.fasebesluiten(casusId)).toEqual([]);
});
