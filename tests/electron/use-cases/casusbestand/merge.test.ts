import { beforeEach, expect, test } from 'vitest';
import { rowName } from '../../../../db/casus-file/row-hash.ts';
import { invite } from '../../../../electron/use-cases/bespreking/invite.ts';
import { saveOrganisatie } from '../../../../electron/use-cases/contact/save-organisatie.ts';
import { saveContact } from '../../../../electron/use-cases/contact/save.ts';
import { saveDeelnemer } from '../../../../electron/use-cases/deelnemer/save.ts';
import { answerCriterium } from '../../../../electron/use-cases/oordeel/answer-criterium.ts';
import { vaststellen } from '../../../../electron/use-cases/verslag/vaststellen.ts';
import { createNotitie } from '../../../../electron/use-cases/driehoek/create.ts';
import { fixNotitie } from '../../../../electron/use-cases/driehoek/fix.ts';
import { saveEntry } from '../../../../electron/use-cases/invoer/save.ts';
import { makeCasusbestand } from '../../../../electron/use-cases/casusbestand/make-casusbestand.ts';
import { mergeCasus } from '../../../../electron/use-cases/casusbestand/merge.ts';
import { takeInCasus } from '../../../../electron/use-cases/casusbestand/take-in.ts';
import { restoreRevisie } from '../../../../electron/use-cases/revisie/restore.ts';
import type { CasusRow, CasusTables } from '../../../../shared/domain/casusbestand/casusbestand.ts';
import type { Choice } from '../../../../shared/domain/casusbestand/row-state.ts';
import { testContext, type TestContext } from '../test-context.ts';
import { playedCasus } from './played-casus.ts';

let ours: TestContext;
let theirs: TestContext;
let casusId: string;
let besprekingId: string;
let baseline: Map<string, string>;

const rowsOf = (ctx: TestContext): CasusTables =>
  JSON.parse(JSON.stringify(ctx.store.casusFile.read(casusId))) as CasusTables;

const known = (rows: CasusTables): Map<string, string> =>
  new Map(
    ours.store.casusFile
      .hashList(rows)
      .map(({ tabel, sleutel, hash }) => [rowName(tabel, sleutel), hash] as const),
  );

/** What a next casuspakket of theirs would do here. */
function merge(choices: ReadonlyMap<string, Choice> = new Map(), rows = rowsOf(theirs)) {
  const merged = ours.store.transaction(() =>
    mergeCasus(ours, { casusId, rows, baseline, choices, from: 'B. Visser' }),
  );
  baseline = known(rows);
  const { notTaken: _, ...counted } = merged;
  return counted;
}

const nothing = { inserted: 0, taken: 0, erased: 0, both: 0, leftOut: [] };

const typed = (ctx: TestContext, text: string, stap: 2 | 4 = 2) =>
  saveEntry(ctx, {
    besprekingId,
    stap,
    text,
    soort: null,
    leefgebied: '',
    undone: [],
    nietInVerslag: false,
    previousBron: [],
  });

const line = (ctx: TestContext, text: string) =>
  ctx.store.informatie.ofBespreking(besprekingId).find(({ tekst }) => tekst.includes(text))!;

const change = (ctx: TestContext, text: string, to: string): string => {
  const old = line(ctx, text);
  ctx.store.informatie.update({ ...old, tekst: to, revisie: old.revisie + 1 });
  return rowName('informatie', old.id);
};

beforeEach(() => {
  ours = testContext();
  casusId = playedCasus(ours);
  besprekingId = ours.store.overleg
    .rowsOfCasus(casusId)
    .find(({ status }) => status === 'lopend')!.besprekingId;
  typed(ours, '/f cor: twaalf meldingen');
  typed(ours, '/s wij: belt maandag, over 1 week', 4);
  theirs = testContext();
  // Ids of theirs are others than ours.
  for (let made = 0; made < 500; made += 1) theirs.newId();
  const made = makeCasusbestand(ours, 'Casustafel 0.5.0', casusId);
  theirs.store.transaction(() => takeInCasus(theirs, JSON.parse(JSON.stringify(made)) as typeof made));
  theirs.tick(60 * 24 * 15);
  baseline = known(rowsOf(ours));
});

test('nothing changed: nothing happens', () => {
  const before = ours.db.serialize();
  expect(merge()).toEqual(nothing);
  expect(ours.db.serialize().equals(before)).toBe(true);
});

test('what is new comes in, with the next number where ours is taken, and once', () => {
  typed(ours, '/f pol: zelf langs geweest');
  typed(theirs, '/f cor: buurvrouw belde');
  expect(merge().inserted).toBeGreaterThan(0);
  const lines = ours.store.informatie.ofBespreking(besprekingId);
  expect(lines.map(({ tekst }) => tekst)).toEqual([
    'twaalf meldingen',
    'zelf langs geweest',
    'buurvrouw belde',
  ]);
  expect(new Set(lines.map(({ nummer }) => nummer)).size).toBe(3);
  expect(merge()).toEqual(nothing);
});

test('a driehoeknotitie with a number that is taken here comes in under the next one, with its versies', () => {
  createNotitie(ours, { casusId: null, lines: ['van ons'] });
  const { id, revisie } = createNotitie(theirs, { casusId, lines: ['van hen'] });
  fixNotitie(theirs, { id, revisie });
  expect(merge()).toMatchObject({ inserted: 2, leftOut: [] });
  expect(ours.store.driehoek.get(id)).toMatchObject({ nummer: 'D2026-002', inhoud: { kern: ['van hen'] } });
  expect(ours.store.driehoek.versies(id)).toHaveLength(1);
  expect(merge()).toEqual(nothing);
});

test('what only they changed waits for a choice, and ours is kept when it is taken', () => {
  const name = change(theirs, 'twaalf', 'dertien meldingen');
  expect(merge()).toEqual(nothing);
  expect(line(ours, 'meldingen').tekst).toBe('twaalf meldingen');
  baseline = known(rowsOf(ours));
  expect(merge(new Map([[name, 'take']]))).toEqual({ ...nothing, taken: 1 });
  const taken = line(ours, 'dertien');
  const [kept] = ours.store.revisie.rows('informatie', taken.id);
  restoreRevisie(ours, {
    tabel: 'informatie',
    id: taken.id,
    nummer: kept!.nummer,
    revisie: taken.revisie,
  });
  expect(line(ours, 'meldingen').tekst).toBe('twaalf meldingen');
});

test('where both changed a line both stay, theirs marked with who it is from, and it stays narrow', () => {
  change(ours, 'twaalf', 'veertien meldingen');
  change(theirs, 'twaalf', 'dertien meldingen');
  const { id } = line(theirs, 'dertien');
  theirs.store.delen.saveDeling({
    informatieId: id,
    wijze: 'niet',
    tot: null,
    grond: '',
    reden: 'bron',
    door: 'B. Visser',
    setAt: '2026-11-26T09:30:00.000Z',
    revisie: 1,
  });
  expect(merge().both).toBe(1);
  const [mine, added] = ours.store.informatie.ofBespreking(besprekingId);
  expect([mine!.tekst, added!.tekst]).toEqual([
    'veertien meldingen',
    'dertien meldingen (versie van B. Visser)',
  ]);
  expect(ours.store.delen.getDeling(added!.id)?.wijze).toBe('niet');
  expect(merge()).toEqual(nothing);
});

const deling = (ctx: TestContext, id: string, wijze: 'niet' | 'niet-tot', tot: string | null) =>
  ctx.db
    .prepare(
      `INSERT INTO deling (informatie_id, wijze, tot, grond, reden, door, set_at, revisie)
       VALUES (?, ?, ?, '', 'bron', 'A. Bakker', ?, 1)`,
    )
    .run(id, wijze, tot, ctx.now());

test('where both changed a line, what we said of it holds for theirs too', () => {
  change(ours, 'twaalf', 'veertien meldingen');
  change(theirs, 'twaalf', 'dertien meldingen');
  const { id } = line(ours, 'veertien');
  deling(ours, id, 'niet-tot', '2027-06-01');
  deling(theirs, id, 'niet-tot', '2027-01-01');
  ours.db
    .prepare("UPDATE informatie SET niet_in_verslag = 1, vervallen = 1, klasse = 'politie' WHERE id = ?")
    .run(id);
  const keuze = { besprekingId, bron: 'informatie', bronId: id, nood: false, reden: 'x', door: 'A' } as const;
  const createdAt = ours.now();
  const [a, b] = ours.store.contact.organisaties().map((one) => `organisatie ${one.id}`);
  ours.store.delen.saveKeuze({ ...keuze, ontvanger: a!, keuze: 'niet', createdAt });
  ours.store.delen.saveKeuze({ ...keuze, ontvanger: b!, keuze: 'mee', createdAt });
  // The line, and the deling of it.
  expect(merge().both).toBe(2);
  const added = line(ours, 'dertien');
  expect(added).toMatchObject({ nietInVerslag: true, vervallen: true, klasse: 'politie' });
  expect(ours.store.delen.getDeling(added.id)).toMatchObject({ wijze: 'niet-tot', tot: '2027-06-01' });
  const keuzen = ours.store.delen.keuzen(besprekingId).filter(({ bronId }) => bronId === added.id);
  expect(keuzen.map(({ ontvanger }) => ontvanger)).toEqual([a]);
});

test('where both changed an afspraak, one that was withdrawn here is so in both, and heard by who was there last', () => {
  const old = ours.store.afspraak.ofBespreking(besprekingId)[0]!;
  for (const [ctx, wat] of [
    [ours, 'schrijft maandag'],
    [theirs, 'mailt maandag'],
  ] as const) {
    ctx.store.afspraak.update({ ...old, wat, revisie: old.revisie + 1 });
  }
  ours.db.prepare('UPDATE afspraak SET ingetrokken = 1 WHERE id = ?').run(old.id);
  const moment = theirs.now();
  theirs.db.prepare('UPDATE invoer_moment SET moment = ? WHERE bron_id = ?').run(moment, old.id);
  expect(merge().both).toBeGreaterThan(0);
  const added = ours.store.afspraak.ofBespreking(besprekingId).find(({ wat }) => wat.startsWith('mailt'))!;
  expect(added.ingetrokken).toBe(true);
  const momenten = ours.store.delen.momenten(besprekingId).filter(({ bronId }) => bronId === added.id);
  expect(momenten).toMatchObject([{ bron: 'afspraak', moment }]);
});

test('where both changed the casus ours stays, and theirs can be put back', () => {
  const rename = (ctx: TestContext, aanduiding: string): void => {
    const casus = ctx.store.casus.get(casusId)!;
    ctx.store.casus.update({ ...casus, aanduiding, revisie: casus.revisie + 1 });
  };
  rename(ours, 'Zwanenlaan 4');
  rename(theirs, 'Zwanenlaan 6');
  expect(merge()).toEqual({ ...nothing, both: 1 });
  const casus = ours.store.casus.get(casusId)!;
  expect(casus.aanduiding).toBe('Zwanenlaan 4');
  const [kept] = ours.store.revisie.rows('casus', casusId);
  restoreRevisie(ours, { tabel: 'casus', id: casusId, nummer: kept!.nummer, revisie: casus.revisie });
  expect(ours.store.casus.get(casusId)!.aanduiding).toBe('Zwanenlaan 6');
});

test('only ours changed, or was taken away here: a late package brings nothing back', () => {
  change(ours, 'twaalf', 'veertien meldingen');
  const betrokkene = ours.store.casus.betrokkenen(casusId)[0]!;
  ours.store.casus.removeBetrokkene(betrokkene.id);
  expect(merge()).toEqual(nothing);
  expect(ours.store.casus.betrokkenen(casusId)).toEqual([]);
  expect(line(ours, 'meldingen').tekst).toBe('veertien meldingen');
});

test('a contact they changed stays as it is here', () => {
  const contact = theirs.store.contact.all()[0]!;
  theirs.store.contact.update({ ...contact, telefoon: '0612345678' });
  expect(merge()).toEqual(nothing);
  expect(ours.store.contact.get(contact.id)!.telefoon).toBe('');
});

const altered = (table: string, column: string, value: unknown): CasusTables => {
  const rows = rowsOf(theirs) as Record<string, CasusRow[]>;
  return { ...rows, [table]: rows[table]!.map((row) => ({ ...row, [column]: value })) };
};

test.each([
  ['vastgesteld', 'vastgesteld_door', 'iemand anders'],
  ['correctie', 'tekst', 'Het waren er honderd.'],
  ['informering', 'vastgelegd_door', 'iemand anders'],
])('hostile: a changed row of %s is refused as not to be trusted', (table, column, value) => {
  const before = ours.db.serialize();
  expect(() => merge(new Map(), altered(table, column, value))).toThrow('changed-fixed');
  expect(ours.db.serialize().equals(before)).toBe(true);
});

test.each([
  ['as it went to them', true],
  ['and nothing is known of before', false],
])('a fixed row of which they have less stays as it is here: %s', (_, sent) => {
  const less = altered('informering', 'vastgelegd_door', '');
  if (sent) baseline = known(less);
  expect(ours.store.informering.ofCasus(casusId)).not.toEqual([]);
  const before = ours.db.serialize();
  expect(merge(new Map(), less)).toEqual(nothing);
  expect(merge(new Map(), less)).toEqual(nothing);
  expect(ours.db.serialize().equals(before)).toBe(true);
});

test('a line under a verslag that is vastgesteld here is left out and told', () => {
  const fixed = ours.store.overleg
    .rowsOfCasus(casusId)
    .find(({ verslagVastgesteldAt }) => verslagVastgesteldAt !== null)!;
  const rows = rowsOf(theirs) as Record<string, CasusRow[]>;
  const id = theirs.newId();
  const late = { ...rows['informatie']![0]!, id, bespreking_id: fixed.besprekingId, nummer: 90 };
  const merged = merge(new Map(), { ...rows, informatie: [...rows['informatie']!, late] });
  expect(merged).toEqual({ ...nothing, leftOut: [{ table: 'informatie', key: id }] });
});

test('hostile: a record of another casus here is not touched', () => {
  const rows = rowsOf(theirs) as Record<string, CasusRow[]>;
  const stolen = rows['betrokkene']!.map((row) => ({ ...row, id: ours.store.contact.all()[0]!.id }));
  merge(new Map(), { ...rows, betrokkene: [...rows['betrokkene']!, ...stolen] });
  expect(ours.store.casus.betrokkenen(casusId).length).toBe(2);
  const before = ours.db.serialize();
  const strange = [{ ...rows['revisie']![0]!, record_id: theirs.newId() }];
  expect(() => merge(new Map(), { ...rows, revisie: strange })).toThrow('not-of-casus');
  expect(ours.db.serialize().equals(before)).toBe(true);
});

test('a part of a casus can stand alone, without what nobody in it names', () => {
  const rows = rowsOf(ours);
  const part = ours.store.casusFile.select(rows, (table) => !['bespreking', 'deelnemer'].includes(table));
  expect(Object.keys(part).sort()).toEqual(['betrokkene', 'casus', 'informering', 'revisie']);
  const empty = testContext();
  empty.store.transaction(() =>
    takeInCasus(empty, { casusId, tabellen: part as Record<string, CasusRow[]> }),
  );
  expect(empty.store.contact.all()).toEqual([]);
  expect(empty.store.casus.betrokkenen(casusId)).toHaveLength(1);
});

test('an answer of theirs cites the same line here, also when the line got another number', () => {
  typed(ours, '/f pol: zelf langs geweest');
  typed(theirs, '/f cor: buurvrouw belde');
  const regels = [line(theirs, 'meldingen').nummer, line(theirs, 'buurvrouw').nummer];
  answerCriterium(theirs, { besprekingId, criteriumId: 'NL23-5', antwoord: 'ja', toelichting: '', regels });
  expect(line(theirs, 'buurvrouw').nummer).toBe(line(ours, 'zelf').nummer);
  merge();
  const cited = [line(ours, 'meldingen').nummer, line(ours, 'buurvrouw').nummer];
  expect(ours.store.oordeel.antwoorden(besprekingId)).toMatchObject([{ regels: cited }]);
  expect(cited).not.toEqual(regels);
  expect(merge()).toEqual(nothing);
});

test('when theirs was said counts only where their words come in', () => {
  const name = change(theirs, 'twaalf', 'dertien meldingen');
  const { id } = line(theirs, 'dertien');
  theirs.db
    .prepare(
      "INSERT INTO invoer_moment (bespreking_id, bron, bron_id, moment) VALUES (?, 'informatie', ?, ?)",
    )
    .run(besprekingId, id, theirs.now());
  const moments = () => ours.store.delen.momenten(besprekingId).filter(({ bronId }) => bronId === id);
  const before = baseline;
  merge();
  expect(moments()).toEqual([]);
  baseline = before;
  merge(new Map([[name, 'take']]));
  expect(moments()).toMatchObject([{ moment: theirs.now() }]);
});

test('the same deelnemer added on both sides: theirs stays out with what hangs on it, the rest comes in', () => {
  const { organisatieId } = ours.store.contact.all()[0]!;
  const contact = { id: null, naam: 'Noor Vos', organisatieId, functie: '', email: '', telefoon: '' };
  const { id: contactId } = saveContact(ours, contact);
  theirs.store.contact.insert(ours.store.contact.get(contactId)!);
  saveDeelnemer(ours, { id: null, casusId, contactId, rollen: ['a'] });
  const { id } = saveDeelnemer(theirs, { id: null, casusId, contactId, rollen: ['a'] });
  invite(theirs, { besprekingId, deelnemerId: id, betrokkeneId: null });
  typed(theirs, '/f cor: buurvrouw belde');
  const { leftOut } = merge();
  expect(leftOut.map(({ table }) => table)).toEqual(['deelnemer', 'aanwezige']);
  expect(line(ours, 'buurvrouw')).toBeDefined();
});

test('the afsprakenlijst vastgesteld on both sides: ours stays, and the rest comes in', () => {
  vaststellen(ours, { besprekingId, soort: 'afsprakenlijst' });
  vaststellen(theirs, { besprekingId, soort: 'afsprakenlijst' });
  typed(theirs, '/f cor: buurvrouw belde');
  expect(merge().leftOut.map(({ table }) => table)).toEqual(['vastgesteld', 'vastgesteld_model']);
  expect(line(ours, 'buurvrouw')).toBeDefined();
});

test('what is declined takes what hangs on it along: its earlier versions, and who only it names', () => {
  const organisatie = saveOrganisatie(theirs, { id: null, naam: 'De Brug', kort: '', soort: 'wijkteam' });
  const contact = {
    id: null,
    naam: 'Noor Vos',
    organisatieId: organisatie.id,
    functie: '',
    email: '',
    telefoon: '',
  };
  const { id: contactId } = saveContact(theirs, contact);
  const { id } = saveDeelnemer(theirs, { id: null, casusId, contactId, rollen: ['a'] });
  theirs.store.revisie.keep('deelnemer', { id, revisie: 1 }, theirs.now());
  merge(new Map([[rowName('deelnemer', id), 'keep']]));
  expect(ours.store.contact.get(contactId)).toBeNull();
  expect(ours.store.contact.organisaties().map(({ naam }) => naam)).not.toContain('De Brug');
  expect(ours.store.revisie.rows('deelnemer', id)).toEqual([]);
});
