import { beforeEach, expect, test } from 'vitest';
import { previewPakket } from '../../../../electron/use-cases/casuspakket/preview-pakket.ts';
import { setDeling } from '../../../../electron/use-cases/delen/set-deling.ts';
import { correctEntry } from '../../../../electron/use-cases/invoer/correct.ts';
import { answerCriterium } from '../../../../electron/use-cases/oordeel/answer-criterium.ts';
import { strikeEntry } from '../../../../electron/use-cases/invoer/strike.ts';
import { saveGemeente } from '../../../../electron/use-cases/gemeente/save.ts';
import { seedCasus, type, type SeededCasus } from '../seed-casus.ts';
import { machine, opened, taken, type Machine } from './two-machines.ts';

let chair: Machine;
let aov: Machine;
let seeded: SeededCasus;
let lineId: string;

const toAov = () => opened(chair, aov, seeded.casusId);
const toChair = () => opened(aov, chair, seeded.casusId);
const texts = ({ ctx }: Machine) =>
  ctx.store.informatie.ofBespreking(seeded.besprekingId).map(({ tekst }) => tekst);
const differences = (to: Machine, pakket: ReturnType<typeof toAov>) =>
  previewPakket(to.ctx, pakket)
    .differences.filter(({ tabel }) => tabel === 'informatie')
    .map(({ state, tekst, choices }) => [state, tekst, choices[0]]);

beforeEach(() => {
  chair = machine('Aad Ovee', 'aov');
  aov = machine('Anna Bakker', 'voorzitter');
  seeded = seedCasus(chair.ctx);
  saveGemeente(aov.ctx, { ...chair.ctx.store.gemeente.get()!, naam: 'Gemeente Maasdorp' });
  const casus = chair.ctx.store.casus.get(seeded.casusId)!;
  chair.ctx.store.casus.update({ ...casus, gedeeldOpenbareOrde: true, revisie: casus.revisie + 1 });
  lineId = type(chair.ctx, seeded.besprekingId, 'wij: zes meldingen').informatie!.id;
  taken(aov, toAov());
});

function rewrite({ ctx }: Machine, text: string): void {
  correctEntry(ctx, {
    besprekingId: seeded.besprekingId,
    id: lineId,
    table: 'informatie',
    revisie: ctx.store.informatie.get(lineId)!.revisie,
    stap: 2,
    text,
    soort: null,
    leefgebied: '',
    undone: [],
    nietInVerslag: false,
    previousBron: [],
  });
}

test('an update that nobody chose is offered again, until it is taken', () => {
  rewrite(chair, 'wij: geen meldingen');
  taken(aov, toAov());
  expect(texts(aov)).toEqual(['zes meldingen']);
  const again = toAov();
  expect(differences(aov, again)).toEqual([['theirs', 'geen meldingen', 'keep']]);
  taken(aov, again, new Map([[`informatie ${lineId}`, 'take']]));
  expect(texts(aov)).toEqual(['geen meldingen']);
  expect(differences(aov, toAov())).toEqual([]);
});

test('where packages crossed, what both changed is still known as changed by both', () => {
  rewrite(aov, 'wij: acht meldingen');
  rewrite(chair, 'wij: zeven meldingen');
  toAov();
  const pakket = toChair();
  expect(differences(chair, pakket)).toEqual([['both', 'acht meldingen', 'both']]);
  taken(chair, pakket);
  expect(texts(chair)).toEqual(['zeven meldingen', 'acht meldingen (versie van Aad Ovee)']);
});

test('a line that was struck after the hand-over is taken back there by itself, and only once', () => {
  strikeEntry(chair.ctx, { id: lineId, table: 'informatie', vervallen: true });
  const pakket = toAov();
  expect(differences(aov, pakket)).toEqual([['theirs', 'zes meldingen', 'take']]);
  taken(aov, pakket);
  expect(aov.ctx.store.informatie.get(lineId)).toMatchObject({ vervallen: true, bronnen: [] });
  expect(texts(aov)).not.toContain('zes meldingen');
  expect(differences(aov, toAov())).toEqual([]);
});

const stored = ({ ctx }: Machine, words: string): boolean => ctx.db.serialize().includes(words);

test('AVG 17: what was taken back leaves no earlier version here, and the preview says so before it goes', () => {
  rewrite(aov, 'wij: zes meldingen, nagevraagd');
  strikeEntry(chair.ctx, { id: lineId, table: 'informatie', vervallen: true });
  const pakket = toAov();
  const offered = previewPakket(aov.ctx, pakket).differences.find(({ tabel }) => tabel === 'informatie')!;
  expect(offered).toMatchObject({ takenBack: 'withdrawn', state: 'both', choices: ['keep', 'take'] });
  expect(offered.fields).toEqual([{ field: 'tekst', ours: 'zes meldingen, nagevraagd', theirs: '' }]);
  taken(aov, pakket);
  expect(texts(aov)).toEqual(['zes meldingen, nagevraagd']);
  expect(taken(aov, toAov(), new Map([[offered.name, 'take']]))).toMatchObject({ taken: 1, erased: 1 });
  expect(aov.ctx.store.revisie.rows('informatie', lineId)).toEqual([]);
  aov.ctx.db.exec('VACUUM');
  expect(stored(aov, 'zes meldingen')).toBe(false);
});

test('AVG 16: words that were corrected leave no earlier version with an AOV’er, for there none is given', () => {
  rewrite(chair, 'wij: geen meldingen');
  const pakket = toAov();
  const [offered] = previewPakket(aov.ctx, pakket).differences.filter(({ tabel }) => tabel === 'informatie');
  expect(offered).toMatchObject({ takenBack: 'rewritten', state: 'theirs', choices: ['keep', 'take'] });
  expect(taken(aov, pakket, new Map([[offered!.name, 'take']]))).toMatchObject({ taken: 1, erased: 1 });
  aov.ctx.db.exec('VACUUM');
  expect(stored(aov, 'zes meldingen')).toBe(false);
});

test('what an answer said goes without the earlier answers of others', () => {
  const { besprekingId } = seeded;
  const [one, other] = ['NL23-5', 'NL23-6'].map((criteriumId) => {
    const answer = { besprekingId, criteriumId, antwoord: 'ja', toelichting: `om ${criteriumId}` } as const;
    answerCriterium(chair.ctx, { ...answer, regels: [] });
    return answer;
  });
  const chosen = (pakket: ReturnType<typeof toAov>, way: 'take') =>
    new Map(previewPakket(aov.ctx, pakket).differences.map(({ name }) => [name, way]));
  taken(aov, toAov());
  answerCriterium(aov.ctx, { ...other!, toelichting: 'van de AOV', regels: [] });
  const row = aov.ctx.db
    .prepare("SELECT * FROM criterium_antwoord WHERE criterium_id = 'NL23-6'")
    .get() as object;
  aov.ctx.store.revisie.keep('criterium_antwoord', { ...row, id: besprekingId, revisie: 1 }, aov.ctx.now());
  answerCriterium(chair.ctx, { ...one!, toelichting: 'om iets anders', regels: [] });
  const pakket = toAov();
  expect(taken(aov, pakket, chosen(pakket, 'take'))).toMatchObject({ erased: 1 });
  const left = aov.ctx.store.revisie.rows('criterium_antwoord', besprekingId).map(({ inhoud }) => inhoud);
  expect(left).toHaveLength(1);
  expect(left[0]).toContain('van de AOV');
});

test('who leads a casus keeps earlier versions: they get those of the sender too', () => {
  const { colleagueId } = chair;
  chair.ctx.db.prepare("UPDATE colleague SET rol = 'voorzitter' WHERE id = ?").run(colleagueId);
  rewrite(chair, 'wij: geen meldingen');
  const pakket = toAov();
  const [offered] = previewPakket(aov.ctx, pakket).differences.filter(({ tabel }) => tabel === 'informatie');
  expect(offered).toMatchObject({ takenBack: null });
  taken(aov, pakket, new Map([[offered!.name, 'take']]));
  expect(aov.ctx.store.revisie.rows('informatie', lineId)[0]?.inhoud).toContain('zes meldingen');
});

test('L21: so is a line that may not be shared any more; one that was changed there when it is chosen', () => {
  const reden = 'op verzoek';
  setDeling(chair.ctx, { informatieId: lineId, wijze: 'niet', tot: null, grond: '', reden, revisie: 0 });
  const long = `acht meldingen ${'van de buren '.repeat(60)}einde`;
  rewrite(aov, `wij: ${long}`);
  const first = toAov();
  expect(differences(aov, first)).toEqual([['both', expect.stringMatching(/^acht meldingen/), 'keep']]);
  const [going] = previewPakket(aov.ctx, first).differences.filter(({ tabel }) => tabel === 'informatie');
  expect(going?.fields).toEqual([{ field: 'tekst', ours: long, theirs: '' }]);
  expect(taken(aov, first)).toMatchObject({ taken: 0, erased: 0 });
  expect(texts(aov)).toEqual([long]);
  const pakket = toAov();
  expect(differences(aov, pakket)).toEqual([['both', expect.stringMatching(/^acht meldingen/), 'keep']]);
  taken(aov, pakket, new Map([[`informatie ${lineId}`, 'take']]));
  expect(texts(aov)).toHaveLength(1);
  expect(aov.ctx.store.informatie.get(lineId)?.vervallen).toBe(true);
});

test('what was taken back does not come back to who took it back, nor to who never had it', () => {
  strikeEntry(chair.ctx, { id: lineId, table: 'informatie', vervallen: true });
  taken(aov, toAov());
  const pakket = toChair();
  expect(pakket.bestand.tabellen['informatie'] ?? []).toEqual([]);
  expect(differences(chair, pakket)).toEqual([]);
  taken(chair, pakket);
  expect(texts(chair)).toEqual(['zes meldingen']);
  const later = type(chair.ctx, seeded.besprekingId, 'wij: nooit gedeeld').informatie!;
  strikeEntry(chair.ctx, { id: later.id, table: 'informatie', vervallen: true });
  expect(toAov().bestand.tabellen['informatie']).toHaveLength(1);
});

test('what is half typed here is no difference, and stays when theirs is taken', () => {
  const { bespreking } = chair.ctx.store;
  chair.ctx.db.prepare('UPDATE bespreking SET draft = ?').run('wij: half get');
  const old = aov.ctx.store.bespreking.get(seeded.besprekingId)!;
  aov.ctx.store.bespreking.update({ ...old, vraag: 'Wat nu?' });
  const pakket = toChair();
  expect(JSON.stringify(toAov().bestand.tabellen['bespreking'])).not.toContain('half get');
  const [difference, ...others] = previewPakket(chair.ctx, pakket).differences.filter(
    ({ tabel }) => tabel === 'bespreking',
  );
  expect([difference?.state, others]).toEqual(['theirs', []]);
  taken(chair, pakket, new Map([[`bespreking ${seeded.besprekingId}`, 'take']]));
  expect(bespreking.get(seeded.besprekingId)?.vraag).toBe('Wat nu?');
  expect(chair.ctx.db.prepare('SELECT draft FROM bespreking').pluck().get()).toBe('wij: half get');
});
