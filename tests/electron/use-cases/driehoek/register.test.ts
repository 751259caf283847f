import { beforeEach, expect, test } from 'vitest';
import { afronden } from '../../../../electron/use-cases/bespreking/afronden.ts';
import {
  recordDriehoekbesluit,
  strikeDriehoekbesluit,
} from '../../../../electron/use-cases/driehoek/besluit.ts';
import { listNotInRegister } from '../../../../electron/use-cases/driehoek/not-in-register.ts';
import { driehoekToRegister } from '../../../../electron/use-cases/driehoek/to-register.ts';
import { recordFasebesluit } from '../../../../electron/use-cases/fasebesluit/record.ts';
import { requireRight } from '../../../../electron/use-cases/rights/require-right.ts';
import { emptyBesluitDraft } from '../../../../shared/domain/fasebesluit/besluit-draft.ts';
import { refusalOf } from '../refusal-of.ts';
import { team } from '../rights/users.ts';
import { seedBespreking, seedCasus } from '../seed-casus.ts';
import { testContext, type TestContext } from '../test-context.ts';
import { edit, linked, setFase } from './seed-notitie.ts';

let ctx: TestContext;
let casusId: string;
let besprekingId: string;
let besluitId: string;

/** AVE 4 under Noord-Limburg; the burgemeester decided formally to go to AVE 3, after the aanpak for it. */
beforeEach(() => {
  ctx = testContext();
  ({ casusId, besprekingId } = seedCasus(ctx));
  besluitId = decided(ctx, casusId);
});

function decided(store: TestContext, id: string): string {
  setFase(store, id, 4);
  const notitie = linked(store, id);
  edit(store, notitie.id, () => ({
    formeel: { overgang: '4-3', stappen: [{ id: 'NL43-V1', vervuld: true }] },
  }));
  return recordDriehoekbesluit(store, {
    driehoeknotitieId: notitie.id,
    driehoekoverlegId: null,
    soort: 'formeel',
    wat: 'Afschalen naar AVE 3.',
    wie: '',
    datum: '2026-11-26',
    formeelNummer: 'B2026-31',
  }).id;
}

const extras = () => ctx.store.bespreking.extras(besprekingId);

/** As the form sends what was filled in for it. */
function record(): void {
  const draft = extras().besluitDraft!;
  recordFasebesluit(ctx, {
    besprekingId,
    soort: 'besluit',
    naar: draft.naar!,
    overgang: draft.overgang,
    beslisserNaam: 'Bea Meester',
    beslisserRol: 'Burgemeester',
    geraadpleegd: [],
    akkoord: [],
    formeelNummer: draft.formeelNummer,
    formeelDatum: draft.formeelDatum,
    redenAfwijking: 'Het formele besluit is er al.',
  });
}

test('a formal besluit waits until the op- of afschaling is recorded, and fills in its form', () => {
  expect(listNotInRegister(ctx, {})).toMatchObject([
    {
      id: besluitId,
      casusId,
      formeelNummer: 'B2026-31',
      datum: '2026-11-26',
      van: 4,
      bespreking: { id: besprekingId, loopt: true },
    },
  ]);
  expect(driehoekToRegister(ctx, { id: besluitId })).toEqual({ besprekingId, loopt: true });
  expect(extras()).toMatchObject({
    vooraf: [{ id: 'NL43-V1', vervuld: true }],
    besluitDraft: {
      naar: 3,
      overgang: null,
      beslisser: 'burgemeester papier',
      formeelNummer: 'B2026-31',
      formeelDatum: '2026-11-26',
    },
  });
  expect(ctx.store.bespreking.get(besprekingId)?.stap).toBe(4);
  // Nothing was recorded by it.
  expect(ctx.store.casus.get(casusId)?.fase).toBe(4);
  expect(listNotInRegister(ctx, {})).toHaveLength(1);
  record();
  expect(ctx.store.casus.get(casusId)?.fase).toBe(3);
  expect(listNotInRegister(ctx, {})).toEqual([]);
  expect(refusalOf(() => driehoekToRegister(ctx, { id: besluitId }))).toBe('al-beslist');
});

test('what was begun in that form for another step stays; of the same step only what is empty is filled in', () => {
  const typed = { ...emptyBesluitDraft, naar: 2 as const, reason: 'Overleg.' };
  ctx.store.bespreking.saveBesluitDraft(besprekingId, typed);
  driehoekToRegister(ctx, { id: besluitId });
  expect(extras().besluitDraft).toEqual(typed);
  ctx.store.bespreking.saveBesluitDraft(besprekingId, {
    ...typed,
    naar: 3,
    beslisser: 'voorstel',
    formeelNummer: 'X',
  });
  driehoekToRegister(ctx, { id: besluitId });
  expect(extras().besluitDraft).toMatchObject({
    beslisser: 'voorstel',
    formeelNummer: 'X',
    formeelDatum: '2026-11-26',
    reason: 'Overleg.',
  });
});

test('without an overleg it says so; a planned one takes it; struck, or with a closed casus, it is not asked', () => {
  afronden(ctx, { besprekingId });
  expect(listNotInRegister(ctx, {})).toMatchObject([{ bespreking: null }]);
  expect(refusalOf(() => driehoekToRegister(ctx, { id: besluitId }))).toBe('niet-toegestaan');
  const next = seedBespreking(ctx, casusId);
  expect(listNotInRegister(ctx, {})).toMatchObject([{ bespreking: { id: next.besprekingId } }]);
  const casus = ctx.store.casus.get(casusId)!;
  ctx.store.casus.update({ ...casus, afgeslotenOp: '2026-11-26' });
  expect(listNotInRegister(ctx, {})).toEqual([]);
  ctx.store.casus.update(casus);
  strikeDriehoekbesluit(ctx, { id: besluitId, revisie: 1, reden: 'Verkeerd nummer.' });
  expect(listNotInRegister(ctx, {})).toEqual([]);
});

test('L16: the AOV-er sees it of a casus shared with openbare orde, and does not fill in the register', () => {
  const { ctx: store, as } = team();
  const seeded = seedCasus(store);
  const id = decided(store, seeded.casusId);
  expect(listNotInRegister(as('aov'), {})).toEqual([]);
  store.store.casus.update({ ...store.store.casus.get(seeded.casusId)!, gedeeldOpenbareOrde: true });
  expect(listNotInRegister(as('aov'), {})).toHaveLength(1);
  expect(refusalOf(() => requireRight(as('aov'), 'driehoek.toRegister', { id }))).toBe('geen-recht');
});
