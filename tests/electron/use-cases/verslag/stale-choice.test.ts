import { expect, test } from 'vitest';
import { settleAfspraak } from '../../../../electron/use-cases/afspraak/settle.ts';
import { saveVraag } from '../../../../electron/use-cases/bespreking/save-vraag.ts';
import { saveVisie } from '../../../../electron/use-cases/bespreking/save-visie.ts';
import { chooseDelen } from '../../../../electron/use-cases/delen/choose.ts';
import { recordFasebesluit } from '../../../../electron/use-cases/fasebesluit/record.ts';
import { correctEntry } from '../../../../electron/use-cases/invoer/correct.ts';
import { saveEntry } from '../../../../electron/use-cases/invoer/save.ts';
import { restoreRevisie } from '../../../../electron/use-cases/revisie/restore.ts';
import { paperFor } from '../../../../electron/use-cases/verslag/paper-for.ts';
import type { RequestInput } from '../../../../shared/ipc/contract.ts';
import { table } from '../../../e2e/demo/table.ts';
import { demoCasus } from './demo-casus.ts';
import { nextOverleg, readersOf, typedLine } from './next-overleg.ts';

// Who has which word is written out by hand: nothing here asks the rules.
const kort = table.map((one) => one.kort);
const care = 'ZVH Wijkteam GGZ Naast Bemoeizorg OOV';
const everybody = kort.join(' ');

function room(present: readonly string[] = kort) {
  const demo = demoCasus();
  const { besprekingId, attend } = nextOverleg(demo, present);
  const { ctx } = demo;
  const organisatieId = (name: string) => demo.organisatieKey(name).split(' ')[1]!;
  const open = ctx.store.afspraak.ofCasus(demo.casusId).filter(({ status }) => status === 'open');
  const ofNot = (name: string) => open.find((one) => one.organisatieId !== organisatieId(name))!;
  const of = (name: string) => open.find((one) => one.organisatieId === organisatieId(name))!;
  const notDone = (id: string, waarom: string) =>
    settleAfspraak(ctx, { id, besprekingId, uitkomst: 'niet-gedaan', waarom });
  const choose = (
    asked: Pick<RequestInput<'verslag.choose'>, 'bron' | 'bronId' | 'keuze' | 'ontvangers'>,
  ) => {
    ctx.tick(1);
    chooseDelen(ctx, { besprekingId, nood: false, reden: 'Het gaat over de hond.', ...asked });
    ctx.tick(1);
  };
  const gewoon = (bron: 'afspraak' | 'fasebesluit', bronId: string) =>
    choose({ bron, bronId, keuze: 'gewoon', ontvangers: ['iedereen'] });
  const step = (redenAfwijking: string) =>
    recordFasebesluit(ctx, {
      besprekingId,
      soort: 'voorstel',
      naar: 2,
      overgang: null,
      akkoord: [],
      beslisserNaam: 'Mo Yildiz',
      beslisserRol: 'casusregisseur',
      geraadpleegd: [],
      formeelNummer: '',
      formeelDatum: null,
      redenAfwijking,
    });
  return { ...demo, besprekingId, attend, organisatieId, of, ofNot, notDone, choose, gewoon, step };
}

test('L5: that an afspraak is gewoon ends when other words say why it was not done', () => {
  const at = room();
  const { id } = at.ofNot('Corporatie');
  at.notDone(id, 'WORDDOG geen medicijnen voor de hond');
  at.gewoon('afspraak', id);
  expect(readersOf(at, at.besprekingId, 'WORDDOG')).toBe(everybody);
  at.notDone(id, 'WORDSICK hij is psychotisch');
  expect(readersOf(at, at.besprekingId, 'WORDSICK')).not.toContain('Corporatie');
  expect(readersOf(at, at.besprekingId, 'WORDSICK')).not.toContain('Politie');
});

test('what was given by hand was given before it was said why it was not done', () => {
  const at = room(kort.filter((name) => name !== 'Corporatie'));
  const { id } = at.ofNot('Corporatie');
  const give = () =>
    at.choose({ bron: 'afspraak', bronId: id, keuze: 'mee', ontvangers: [at.key('Corporatie')] });
  give();
  at.notDone(id, 'WORDLATE hij deed niet open');
  expect(readersOf(at, at.besprekingId, 'WORDLATE')).not.toContain('Corporatie');
  give();
  expect(readersOf(at, at.besprekingId, 'WORDLATE')).toContain('Corporatie');
});

test('an earlier version put back in a next overleg is other words there: no choice of before, not for who left', () => {
  const at = room();
  const { ctx, besprekingId } = at;
  const { id, revisie } = at.of('Corporatie');
  const put = (text: string, seen: number) =>
    correctEntry(ctx, { ...typedLine(besprekingId, text, 4), id, table: 'afspraak', revisie: seen });
  put('naa: WORDSICK hij is psychotisch', revisie);
  ctx.tick(1);
  put('naa: WORDDOG medicijnen voor de hond', revisie + 1);
  at.gewoon('afspraak', id);
  at.attend('GGZ', 'vertrokken');
  expect(readersOf(at, besprekingId, 'WORDDOG')).toBe(everybody);
  ctx.tick(1);
  const version = ctx.store.revisie.rows('afspraak', id).find(({ inhoud }) => inhoud.includes('WORDSICK'))!;
  restoreRevisie(ctx, { tabel: 'afspraak', id, nummer: version.nummer, revisie: revisie + 2 });
  expect(readersOf(at, besprekingId, 'WORDSICK')).toBe('ZVH Wijkteam Naast Bemoeizorg OOV');
});

test('L5: a view that was changed after the step stands in the step by its words of then', () => {
  const at = room();
  const { ctx, besprekingId } = at;
  const view = (tekst: string) =>
    saveVisie(ctx, { besprekingId, organisatieId: at.organisatieId('GGZ'), tekst });
  view('WORDVIEW hij is psychotisch');
  ctx.tick(1);
  const { id } = at.step('De medicijnen waren voor de hond.');
  at.gewoon('fasebesluit', id);
  view('nog niet afschalen');
  expect(readersOf(at, besprekingId, 'WORDVIEW')).toBe(care);
  at.gewoon('fasebesluit', id);
  expect(readersOf(at, besprekingId, 'WORDVIEW')).toBe(everybody);
});

test('what is withheld from one person is not on the paper for the whole organisatie, until it is given to that', () => {
  const at = room();
  const { ctx, besprekingId } = at;
  saveEntry(ctx, typedLine(besprekingId, 'gem: WORDLINE de buurvrouw is haar zus'));
  const { id } = ctx.store.informatie.ofBespreking(besprekingId)[0]!;
  const organisatie = at.organisatieKey('Corporatie');
  const has = () =>
    JSON.stringify(paperFor(ctx, { besprekingId, stuk: 'verslag', ontvanger: organisatie }).paper).includes(
      'WORDLINE',
    );
  expect(has()).toBe(true);
  at.choose({ bron: 'informatie', bronId: id, keuze: 'niet', ontvangers: [at.key('Corporatie')] });
  expect(has()).toBe(false);
  at.choose({ bron: 'informatie', bronId: id, keuze: 'mee', ontvangers: [organisatie] });
  expect(has()).toBe(true);
});

test('an afspraak that was withheld in one overleg is so in the next that looks back on it, until it is given there', () => {
  const demo = demoCasus();
  const { ctx } = demo;
  const corporatie = demo.organisatieKey('Corporatie').split(' ')[1];
  const { id, wat } = ctx.store.afspraak
    .ofBespreking(demo.besprekingId)
    .find(({ organisatieId }) => organisatieId !== corporatie)!;
  const choose = (besprekingId: string, keuze: 'mee' | 'niet') =>
    chooseDelen(ctx, {
      besprekingId,
      bron: 'afspraak',
      bronId: id,
      keuze,
      nood: false,
      reden: 'Familie.',
      ontvangers: [demo.key('Corporatie')],
    });
  choose(demo.besprekingId, 'niet');
  const { besprekingId } = nextOverleg(demo, kort);
  expect(readersOf(demo, besprekingId, wat)).toBe(kort.filter((name) => name !== 'Corporatie').join(' '));
  choose(besprekingId, 'mee');
  expect(readersOf(demo, besprekingId, wat)).toBe(everybody);
});

test('L4: the top of a paper names what stands on this one, also on a besluitenlijst, and nothing that was left out', () => {
  const at = room(kort.filter((name) => name !== 'Corporatie'));
  const { ctx, besprekingId } = at;
  at.step('de psychose is voorbij');
  const top = (name: string, stuk: 'verslag' | 'besluitenlijst') =>
    paperFor(ctx, { besprekingId, stuk, ontvanger: at.key(name) }).paper.specialData;
  expect(top('GGZ', 'besluitenlijst')).toBe('Bevat gegevens over gezondheid');
  expect(top('Politie', 'besluitenlijst')).toBe('');
  // Who has to do it but was absent does not read why it was not done.
  at.notDone(at.of('Corporatie').id, 'hij is aangehouden');
  expect(top('OOV', 'verslag')).toBe('Bevat gegevens over gezondheid en strafrechtelijke gegevens');
  expect(top('Corporatie', 'verslag')).toBe('');
});

test('L4 L5: a vraag aan het overleg whose words tell about health is not for all who heard it, and the margin says why', () => {
  const at = room();
  const { ctx, besprekingId, key } = at;
  saveVraag(ctx, { besprekingId, vraag: 'WORDASK hoe neemt hij zijn medicatie weer?' });
  for (const stuk of ['verslag', 'afsprakenlijst', 'besluitenlijst'] as const) {
    expect(readersOf(at, besprekingId, 'WORDASK', stuk)).toBe(care);
  }
  const paper = (name: string) => paperFor(ctx, { besprekingId, stuk: 'verslag', ontvanger: key(name) });
  expect(paper('GGZ').paper.specialData).toBe('Bevat gegevens over gezondheid');
  expect(paper('Corporatie').paper.specialData).toBe('');
  const reason = paper('Corporatie').leftOut.find(({ label }) => label === 'Vraag aan het overleg')?.reason;
  expect(reason).toContain('toestemming');
  saveVraag(ctx, { besprekingId, vraag: 'WORDASK hoe blijft hij wonen?' });
  expect(readersOf(at, besprekingId, 'WORDASK')).toBe(everybody);
});
