import { expect, test } from 'vitest';
import { afronden } from '../../../electron/use-cases/bespreking/afronden.ts';
import { dueConceptronden } from '../../../electron/use-cases/conceptronde/due.ts';
import { startConceptronde } from '../../../electron/use-cases/conceptronde/start.ts';
import { recordInformering } from '../../../electron/use-cases/informering/record.ts';
import { answerReactie } from '../../../electron/use-cases/reactie/answer.ts';
import { listReacties } from '../../../electron/use-cases/reactie/list.ts';
import { recordReactie } from '../../../electron/use-cases/reactie/record.ts';
import { listOntvangers } from '../../../electron/use-cases/verslag/ontvangers.ts';
import { paperFor } from '../../../electron/use-cases/verslag/paper-for.ts';
import { vaststellen } from '../../../electron/use-cases/verslag/vaststellen.ts';
import { saveVerzenden } from '../../../electron/use-cases/verzending/save-verzenden.ts';
import { refusalOf } from './refusal-of.ts';
import { seedCasus, type } from './seed-casus.ts';
import { testContext } from './test-context.ts';

/** A bespreking that is over, of a casus with all the law asks; Thursday 26 November 2026. */
function overBespreking() {
  const ctx = testContext();
  const seeded = seedCasus(ctx);
  type(ctx, seeded.besprekingId, 'cor: huis staat vol');
  const antwoord = {
    uitkomst: 'geinformeerd',
    datum: '2026-11-20',
    door: 'wijkteam',
    hoe: 'mondeling',
  } as const;
  recordInformering(ctx, { casusId: seeded.casusId, betrokkeneId: null, antwoord });
  afronden(ctx, { besprekingId: seeded.besprekingId });
  return { ctx, ...seeded };
}

function withReactie(regel: number | null = 1) {
  const over = overBespreking();
  const { ctx, besprekingId } = over;
  const typed = { van: 'Sanne de Boer', tekst: 'De zolder staat vol.', ontvangenOp: '2026-11-26' };
  return { ...over, reactie: recordReactie(ctx, { besprekingId, regel, ...typed }) };
}

test('five working days are proposed, and the gemeente can agree on more', () => {
  const { ctx, besprekingId } = overBespreking();
  expect(listReacties(ctx, { besprekingId })).toEqual({
    ronde: null,
    proposedTot: '2026-12-03',
    reacties: [],
  });
  const agree = (reactieWerkdagen: number, revisie: number) =>
    saveVerzenden(ctx, { verzenden: { eml: false, zip: false, reactieWerkdagen }, revisie });
  agree(10, 0);
  expect(listReacties(ctx, { besprekingId }).proposedTot).toBe('2026-12-10');
  // Second Christmas day is a Saturday in 2026; Friday the 25th does not count.
  ctx.setToday('2026-12-23');
  agree(2, 1);
  expect(listReacties(ctx, { besprekingId }).proposedTot).toBe('2026-12-28');
});

test('a round starts once the bespreking is over, gets another last day, and never over an unseen one', () => {
  const ctx = testContext();
  const { besprekingId } = seedCasus(ctx);
  const start = (reactieTot: string, revisie: number) => () =>
    startConceptronde(ctx, { besprekingId, reactieTot, revisie });
  expect(refusalOf(start('2026-12-03', 0))).toBe('niet-afgerond');
  afronden(ctx, { besprekingId });
  expect(refusalOf(start('2026-11-25', 0))).toBe('invoer-ongeldig');
  expect(start('2026-12-03', 0)()).toMatchObject({ verzondenOp: '2026-11-26', revisie: 1 });
  ctx.setToday('2026-11-30');
  expect(refusalOf(start('2026-12-10', 0))).toBe('verouderd');
  start('2026-12-10', 1)();
  expect(listReacties(ctx, { besprekingId }).ronde).toEqual({
    besprekingId,
    verzondenOp: '2026-11-26',
    reactieTot: '2026-12-10',
    revisie: 2,
  });
});

test('a reaction is of today or before, about a line that is there, and numbered', () => {
  const { ctx, besprekingId } = overBespreking();
  const typed = {
    besprekingId,
    van: 'Mo Yildiz',
    tekst: 'Klopt niet.',
    ontvangenOp: '2026-11-26',
    regel: null,
  };
  expect(refusalOf(() => recordReactie(ctx, { ...typed, ontvangenOp: '2026-11-27' }))).toBe(
    'invoer-ongeldig',
  );
  expect(refusalOf(() => recordReactie(ctx, { ...typed, regel: 2 }))).toBe('invoer-ongeldig');
  expect(recordReactie(ctx, typed)).toMatchObject({ nummer: 1, uitkomst: 'open' });
  expect(recordReactie(ctx, { ...typed, regel: 1 })).toMatchObject({ nummer: 2, regel: 1 });
});

test('no reaction while the bespreking runs', () => {
  const ctx = testContext();
  const { besprekingId } = seedCasus(ctx);
  const typed = {
    besprekingId,
    van: 'Mo Yildiz',
    tekst: 'Klopt niet.',
    ontvangenOp: '2026-11-26',
    regel: null,
  };
  expect(refusalOf(() => recordReactie(ctx, typed))).toBe('niet-afgerond');
});

test('taken over: the line reads as it should, and what it said before is kept', () => {
  const { ctx, besprekingId, reactie } = withReactie();
  const [before] = ctx.store.informatie.ofBespreking(besprekingId);
  const line = { revisie: before!.revisie, tekst: 'zolder staat vol' };
  const done = answerReactie(ctx, { id: reactie.id, revisie: 1, uitkomst: 'overgenomen', waarom: '', line });
  expect(done).toMatchObject({ uitkomst: 'overgenomen', beantwoordDoor: 'Anna Bakker', revisie: 2 });
  const [after] = ctx.store.informatie.ofBespreking(besprekingId);
  expect(after).toEqual({ ...before, tekst: 'zolder staat vol', revisie: before!.revisie + 1 });
  const kept = ctx.store.revisie.rows('informatie', before!.id);
  expect(kept[0]?.inhoud).toContain('huis staat vol');
});

test('not taken over asks why; an answer can change, but not over one that was not seen', () => {
  const { ctx, reactie } = withReactie();
  const answer = { id: reactie.id, revisie: 1, uitkomst: 'niet-overgenomen' as const, line: null };
  expect(refusalOf(() => answerReactie(ctx, { ...answer, waarom: '' }))).toBe('reden-nodig');
  answerReactie(ctx, { ...answer, waarom: 'Zo is het gezegd.' });
  expect(refusalOf(() => answerReactie(ctx, { ...answer, waarom: 'Anders.' }))).toBe('verouderd');
  const changed = answerReactie(ctx, { ...answer, revisie: 2, uitkomst: 'overgenomen', waarom: '' });
  expect(changed).toMatchObject({ uitkomst: 'overgenomen', waarom: '' });
});

test('what was taken over into the line cannot be not taken over while the line says it', () => {
  const { ctx, besprekingId, reactie } = withReactie();
  const lineNow = () => ctx.store.informatie.ofBespreking(besprekingId)[0]!;
  const take = { id: reactie.id, revisie: 1, uitkomst: 'overgenomen' as const, waarom: '' };
  answerReactie(ctx, { ...take, line: { revisie: lineNow().revisie, tekst: 'zolder staat vol' } });
  const refuse = {
    id: reactie.id,
    revisie: 2,
    uitkomst: 'niet-overgenomen' as const,
    waarom: 'Toch niet.',
    line: null,
  };
  expect(refusalOf(() => answerReactie(ctx, refuse))).toBe('reactie-verwerkt');
  expect(ctx.store.reactie.get(reactie.id)).toMatchObject({ uitkomst: 'overgenomen', revisie: 2 });
  // Another word in the line is no way back; the words of before are.
  ctx.tick(1);
  const put = (tekst: string) => {
    const line = lineNow();
    ctx.store.revisie.keep('informatie', line, ctx.now());
    ctx.store.informatie.update({ ...line, tekst, revisie: line.revisie + 1 });
  };
  put('de zolder staat vol');
  expect(refusalOf(() => answerReactie(ctx, refuse))).toBe('reactie-verwerkt');
  put('huis staat vol');
  expect(answerReactie(ctx, refuse)).toMatchObject({ uitkomst: 'niet-overgenomen' });
});

test('taken over without another word in the line: the answer can change', () => {
  const { ctx, reactie } = withReactie();
  const take = { id: reactie.id, uitkomst: 'overgenomen' as const, waarom: '', line: null };
  answerReactie(ctx, { ...take, revisie: 1 });
  const refuse = { ...take, uitkomst: 'niet-overgenomen' as const, waarom: 'Toch niet.', revisie: 2 };
  expect(answerReactie(ctx, refuse)).toMatchObject({ uitkomst: 'niet-overgenomen' });
});

test('a line is put right only where the reaction is about it, and not over a newer text', () => {
  const about = withReactie();
  const line = { revisie: 1, tekst: 'anders' };
  const answer = { revisie: 1, uitkomst: 'overgenomen' as const, waarom: '' };
  const refused = (found: ReturnType<typeof withReactie>, more: object) =>
    refusalOf(() => answerReactie(found.ctx, { ...answer, id: found.reactie.id, line, ...more }));
  expect(refused(about, { uitkomst: 'niet-overgenomen', waarom: 'nee' })).toBe('invoer-ongeldig');
  expect(refused(about, { line: { ...line, revisie: 7 } })).toBe('verouderd');
  expect(refused(withReactie(null), {})).toBe('invoer-ongeldig');
});

test('an open reaction stops vaststellen and is named; afterwards nothing of the round changes any more', () => {
  const { ctx, besprekingId, reactie } = withReactie();
  const soort = 'verslag' as const;
  expect(() => vaststellen(ctx, { besprekingId, soort })).toThrow(
    expect.objectContaining({ code: 'reacties-open', detail: 'Reactie 1.' }),
  );
  // The afsprakenlijst does not wait for reactions on the verslag.
  expect(refusalOf(() => vaststellen(ctx, { besprekingId, soort: 'afsprakenlijst' }))).toBe('done');
  startConceptronde(ctx, { besprekingId, reactieTot: '2026-12-03', revisie: 0 });
  const answer = {
    id: reactie.id,
    uitkomst: 'niet-overgenomen' as const,
    waarom: 'Zo is het gezegd.',
    line: null,
  };
  const answered = answerReactie(ctx, { ...answer, revisie: 1 });
  // The term still runs: the page warns, the store does not forbid.
  vaststellen(ctx, { besprekingId, soort });
  const late = { besprekingId, van: 'Mo', tekst: 'Te laat.', ontvangenOp: '2026-11-26', regel: null };
  expect(refusalOf(() => recordReactie(ctx, late))).toBe('al-vastgesteld');
  expect(refusalOf(() => answerReactie(ctx, { ...answer, revisie: 2 }))).toBe('al-vastgesteld');
  const again = { besprekingId, reactieTot: '2026-12-10', revisie: 1 };
  expect(refusalOf(() => startConceptronde(ctx, again))).toBe('al-vastgesteld');
  expect(() => ctx.store.reactie.update({ ...answered, waarom: 'anders' })).toThrow('vastgesteld');
  expect(() => ctx.store.reactie.insert({ ...answered, id: ctx.newId(), nummer: 2 })).toThrow('vastgesteld');
  expect(() => ctx.store.reactie.saveRonde({ ...again, verzondenOp: '2026-11-26' })).toThrow('vastgesteld');
});

test('the dossier tells what came back and what was done with it, and nobody else is given that', () => {
  const { ctx, besprekingId, reactie } = withReactie();
  const text = (stuk: 'dossier' | 'verslag', ontvanger: string | null) =>
    JSON.stringify(paperFor(ctx, { besprekingId, stuk, ontvanger }).paper);
  const answer = {
    id: reactie.id,
    uitkomst: 'niet-overgenomen' as const,
    waarom: 'Zo is het gezegd.',
    line: null,
  };
  answerReactie(ctx, { ...answer, revisie: 1 });
  expect(text('dossier', null)).toContain('De zolder staat vol.');
  expect(text('dossier', null)).toContain('Zo is het gezegd.');
  for (const { key } of listOntvangers(ctx, { besprekingId, stuk: 'verslag' }).ontvangers) {
    expect(text('verslag', key)).not.toContain('De zolder staat vol.');
  }
});

test('Vandaag names a round whose last day has come or that has an open reaction, and no content', () => {
  const { ctx, besprekingId, casusId, reactie } = withReactie();
  expect(dueConceptronden(ctx, {})).toEqual([]);
  startConceptronde(ctx, { besprekingId, reactieTot: '2026-12-03', revisie: 0 });
  const { nummer: casusnummer, aanduiding } = ctx.store.casus.get(casusId)!;
  const due = { besprekingId, casusId, casusnummer, aanduiding, reactieTot: '2026-12-03' };
  expect(dueConceptronden(ctx, {})).toEqual([{ ...due, open: 1 }]);
  const answer = { id: reactie.id, revisie: 1, uitkomst: 'overgenomen' as const, waarom: '', line: null };
  answerReactie(ctx, answer);
  expect(dueConceptronden(ctx, {})).toEqual([]);
  ctx.setToday('2026-12-03');
  expect(dueConceptronden(ctx, {})).toEqual([{ ...due, open: 0 }]);
  vaststellen(ctx, { besprekingId, soort: 'verslag' });
  expect(dueConceptronden(ctx, {})).toEqual([]);
});

test('Vandaag says nothing of a casus that is not open to the user', () => {
  const { ctx, besprekingId } = withReactie();
  startConceptronde(ctx, { besprekingId, reactieTot: '2026-12-03', revisie: 0 });
  expect(dueConceptronden(ctx, {})).toHaveLength(1);
  const stranger = { ...ctx.user(), id: '00000000-0000-4000-9000-000000000009', alone: false };
  expect(dueConceptronden({ ...ctx, user: () => stranger }, {})).toEqual([]);
});
