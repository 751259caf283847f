import { expect, test } from 'vitest';
import { setAanwezig } from '../../../electron/use-cases/bespreking/set-aanwezig.ts';
import { saveRegie } from '../../../electron/use-cases/bespreking/save-regie.ts';
import { saveVisie } from '../../../electron/use-cases/bespreking/save-visie.ts';
import { recordFasebesluit } from '../../../electron/use-cases/fasebesluit/record.ts';
import { answerCriterium } from '../../../electron/use-cases/oordeel/answer-criterium.ts';
import { saveCriteriumVisie } from '../../../electron/use-cases/oordeel/save-criterium-visie.ts';
import { setVooraf } from '../../../electron/use-cases/oordeel/set-vooraf.ts';
import type { Fase } from '../../../shared/domain/casus/fase.ts';
import { seedCasus, type SeededCasus } from './seed-casus.ts';
import { testContext, type TestContext } from './test-context.ts';

function atFase(fase: Fase): { ctx: TestContext } & SeededCasus {
  const ctx = testContext();
  const seeded = seedCasus(ctx);
  ctx.store.casus.update({ ...ctx.store.casus.get(seeded.casusId)!, fase });
  return { ctx, ...seeded };
}

function answer(
  ctx: TestContext,
  besprekingId: string,
  ids: readonly string[],
  antwoord: 'ja' | 'nee',
): void {
  for (const criteriumId of ids)
    answerCriterium(ctx, { besprekingId, criteriumId, antwoord, toelichting: '', regels: [] });
}

const upTo3 = ['NL23-1', 'NL23-2', 'NL23-3', 'NL23-4', 'NL23-5', 'NL23-6', 'NL-U3-1', 'NL-U3-2', 'NL-U3-3'];

const offered = {
  soort: 'besluit' as const,
  naar: 3 as Fase,
  overgang: null,
  akkoord: [],
  beslisserNaam: 'Mo Yildiz',
  beslisserRol: 'casusregisseur',
  geraadpleegd: [],
  formeelNummer: '',
  formeelDatum: null,
  redenAfwijking: '',
};

test('the casusregisseur at the table takes 2 to 3; the casus follows', () => {
  const { ctx, casusId, besprekingId } = atFase(2);
  answer(ctx, besprekingId, upTo3, 'ja');
  const besluit = recordFasebesluit(ctx, { ...offered, besprekingId });
  expect(besluit).toMatchObject({ van: 2, naar: 3, kaderId: 'noord-limburg', beslisserNaam: 'Mo Yildiz' });
  expect(besluit.antwoorden).toHaveLength(upTo3.length);
  expect(ctx.store.casus.get(casusId)?.fase).toBe(3);
});

test('who lacks authority cannot take the step, and the app names who can', () => {
  const { ctx, casusId, besprekingId } = atFase(2);
  answer(ctx, besprekingId, upTo3, 'ja');
  const chair = { ...offered, beslisserNaam: 'Anna Bakker', beslisserRol: 'procesregisseur', besprekingId };
  expect(() => recordFasebesluit(ctx, chair)).toThrow(
    expect.objectContaining({ code: 'niet-bevoegd', detail: expect.stringMatching(/casusregisseur/i) }),
  );
  expect(ctx.store.casus.get(casusId)?.fase).toBe(2);
});

test('a voorstel is recorded by anyone and moves nothing', () => {
  const { ctx, casusId, besprekingId } = atFase(2);
  answer(ctx, besprekingId, upTo3, 'ja');
  const voorstel = { ...offered, soort: 'voorstel' as const, beslisserNaam: 'Anna Bakker', besprekingId };
  expect(recordFasebesluit(ctx, { ...voorstel, beslisserRol: 'procesregisseur' }).soort).toBe('voorstel');
  expect(ctx.store.casus.get(casusId)?.fase).toBe(2);
});

test('a decider who has left the room does not decide', () => {
  const { ctx, besprekingId, aanwezigen } = atFase(2);
  answer(ctx, besprekingId, upTo3, 'ja');
  setAanwezig(ctx, { aanwezigeId: aanwezigen[1]!.id, status: 'vertrokken' });
  expect(() => recordFasebesluit(ctx, { ...offered, besprekingId })).toThrow(
    expect.objectContaining({ code: 'niet-bevoegd' }),
  );
});

test('L18: departing from the outcome asks for a reason', () => {
  const { ctx, besprekingId } = atFase(2);
  answer(ctx, besprekingId, upTo3, 'nee');
  expect(() => recordFasebesluit(ctx, { ...offered, besprekingId })).toThrow(
    expect.objectContaining({ code: 'reden-nodig' }),
  );
  const reasoned = { ...offered, redenAfwijking: 'Iedereen ziet het sneller misgaan.', besprekingId };
  expect(recordFasebesluit(ctx, reasoned).naar).toBe(3);
});

test('4 to 3: first the aanpak, then the formal besluit of the burgemeester with number and date', () => {
  const { ctx, casusId, besprekingId } = atFase(4);
  answer(ctx, besprekingId, ['NL43-1', 'NL43-2', 'NL43-3', 'NL43-4'], 'ja');
  const formal = {
    ...offered,
    besprekingId,
    beslisserNaam: 'J. de Wit',
    beslisserRol: 'burgemeester',
    formeelNummer: 'B-2026-114',
    formeelDatum: '2026-11-25',
  };
  expect(() => recordFasebesluit(ctx, { ...formal, formeelNummer: '', formeelDatum: null })).toThrow(
    expect.objectContaining({ code: 'niet-bevoegd' }),
  );
  expect(() => recordFasebesluit(ctx, formal)).toThrow(expect.objectContaining({ code: 'eerst-nodig' }));
  const kader = ctx.kader('noord-limburg', ctx.kaders()[0]!.versie)!;
  const step = kader.overgangen.find((one) => one.van === 4 && one.naar === 3)!;
  for (const one of step.vooraf) setVooraf(ctx, { besprekingId, id: one.id, vervuld: true });
  expect(recordFasebesluit(ctx, formal)).toMatchObject({
    van: 4,
    naar: 3,
    beslisserRol: 'Burgemeester',
    formeelNummer: 'B-2026-114',
  });
  expect(ctx.store.casus.get(casusId)?.fase).toBe(3);
});

test('a recorded besluit never changes; a new one names the old', () => {
  const { ctx, casusId, besprekingId } = atFase(2);
  answer(ctx, besprekingId, upTo3, 'ja');
  const first = recordFasebesluit(ctx, { ...offered, besprekingId });
  const back = { ...offered, naar: 2 as Fase, soort: 'voorstel' as const, redenAfwijking: 'Toch niet.' };
  const voorstel = recordFasebesluit(ctx, { ...back, besprekingId });
  expect(voorstel.vervangt).toBeNull();
  expect(recordFasebesluit(ctx, { ...back, besprekingId }).vervangt).toBe(voorstel.id);
  expect(ctx.store.oordeel.fasebesluiten(casusId)[0]).toEqual(first);
});

test('the role recorded is the one the kader names, whatever was typed', () => {
  const { ctx, besprekingId } = atFase(2);
  answer(ctx, besprekingId, upTo3, 'ja');
  const besluit = recordFasebesluit(ctx, { ...offered, beslisserRol: 'Burgemeester', besprekingId });
  expect(besluit.beslisserRol).toBe('Casusregisseur');
  expect(besluit.grond).toContain('casusregisseur');
});

test('what is kept is as it was: kader, overgang, regie and every view', () => {
  const { ctx, casusId, besprekingId } = atFase(2);
  answer(ctx, besprekingId, upTo3, 'ja');
  const ggz = ctx.store.contact.organisaties().find(({ kort }) => kort === 'GGZ')!.id;
  const visie = { besprekingId, criteriumId: 'NL23-1', organisatieId: ggz };
  saveCriteriumVisie(ctx, { ...visie, antwoord: 'nee', tekst: 'komt elke week' });
  saveVisie(ctx, { besprekingId, organisatieId: ggz, tekst: 'Had liever gewacht.' });
  saveRegie(ctx, { besprekingId, casusregie: 'Wijkteam, Mo Yildiz', procesregie: '' });
  recordFasebesluit(ctx, { ...offered, besprekingId });
  saveCriteriumVisie(ctx, { ...visie, antwoord: null, tekst: '' });
  saveRegie(ctx, { besprekingId, casusregie: 'een ander', procesregie: '' });
  expect(ctx.store.oordeel.fasebesluiten(casusId)).toMatchObject([
    {
      overgang: '2-3',
      kaderId: 'noord-limburg',
      kaderVersie: '1.0',
      casusregie: 'Wijkteam, Mo Yildiz',
      visies: [
        { organisatie: 'GGZ Oost', criteriumId: 'NL23-1', antwoord: 'nee', tekst: 'komt elke week' },
        { organisatie: 'GGZ Oost', criteriumId: null, antwoord: null, tekst: 'Had liever gewacht.' },
      ],
    },
  ]);
});

test('the store lets nobody change or delete what was recorded', () => {
  const { ctx, casusId, besprekingId } = atFase(2);
  answer(ctx, besprekingId, upTo3, 'ja');
  const besluit = recordFasebesluit(ctx, { ...offered, besprekingId });
  for (const column of Object.keys(columnsOf(ctx))) {
    expect(() => ctx.db.prepare(`UPDATE fasebesluit SET ${column} = ${column}`).run()).toThrow('append-only');
  }
  expect(() => ctx.db.prepare('DELETE FROM fasebesluit').run()).toThrow('append-only');
  const replace = 'INSERT OR REPLACE INTO fasebesluit SELECT * FROM fasebesluit';
  expect(() => ctx.db.prepare(replace).run()).toThrow('append-only');
  expect(ctx.store.oordeel.fasebesluiten(casusId)).toEqual([besluit]);
});

function columnsOf(ctx: TestContext): object {
  return ctx.db.prepare('SELECT * FROM fasebesluit').get() as object;
}
