import { beforeEach, expect, test } from 'vitest';
import { paperOf } from '../../../../electron/use-cases/verslag/paper-of.ts';
import { makeCasusbestand } from '../../../../electron/use-cases/casusbestand/make-casusbestand.ts';
import { takeInCasus } from '../../../../electron/use-cases/casusbestand/take-in.ts';
import { fillExample } from '../../../../electron/toegang/example/fill-example.ts';
import type { Casusbestand } from '../../../../shared/domain/casusbestand/casusbestand.ts';
import { CasusbestandError } from '../../../../shared/domain/casusbestand/casusbestand-fault.ts';
import { parseCasusbestand } from '../../../../shared/domain/casusbestand/parse-casusbestand.ts';
import { testContext, type TestContext } from '../test-context.ts';
import { playedCasus } from './played-casus.ts';

let there: TestContext;
let here: TestContext;
let bestand: Casusbestand;

/** As it comes out of a file. */
const read = (made: Casusbestand): Casusbestand => parseCasusbestand(JSON.stringify(made), 4);

const take = (file: Casusbestand) => here.store.transaction(() => takeInCasus(here, file));

beforeEach(() => {
  there = testContext();
  here = testContext();
  bestand = makeCasusbestand(there, 'Casustafel 0.5.0', playedCasus(there));
});

test('L27: an empty store that takes the file in has the same casus, papers and all', () => {
  const { casusId } = bestand;
  expect(take(read(bestand))).toEqual({ kept: [], renumbered: [] });
  expect(makeCasusbestand(here, 'Casustafel 0.5.0', casusId).tabellen).toEqual(bestand.tabellen);
  const [row] = here.store.overleg.rowsOfCasus(casusId).filter((one) => one.verslagVastgesteldAt !== null);
  expect(paperOf(here, row!.besprekingId, 'verslag')).toEqual(paperOf(there, row!.besprekingId, 'verslag'));
  expect(paperOf(here, row!.besprekingId, 'verslag').correcties).toHaveLength(1);
  expect(here.store.revisie.rows('casus', casusId)).toHaveLength(1);
});

test('L27: the example to look round in comes over whole as well', () => {
  const example = testContext();
  fillExample(example);
  const casusId = example.store.overlegList.running(null)[0]!.casusId;
  const made = makeCasusbestand(example, 'Casustafel 0.5.0', casusId);
  take(read(made));
  expect(makeCasusbestand(here, 'Casustafel 0.5.0', casusId).tabellen).toEqual(made.tabellen);
});

test('what is vastgesteld stays so: the triggers were never off', () => {
  take(read(bestand));
  expect(() => here.db.prepare('DELETE FROM vastgesteld').run()).toThrow('append-only');
  expect(() => here.db.prepare("UPDATE informatie SET tekst = 'anders'").run()).toThrow('vastgesteld');
});

test('the search index and the list of who may open it are of this store', () => {
  take(read(bestand));
  const found = here.store.search.find('huisbezoek', null, null);
  expect(found.map(({ soort, casusId }) => [soort, casusId])).toEqual([['afspraak', bestand.casusId]]);
  expect(here.store.search.find('Els', null, null)).toHaveLength(1);
  expect(here.store.casusToegang.ofCasus(bestand.casusId).map(({ gebruikerId }) => gebruikerId)).toEqual([
    here.user().id,
  ]);
});

test('taken in twice: the second time is refused and nothing has changed', () => {
  take(read(bestand));
  const before = here.db.serialize();
  expect(() => take(read(bestand))).toThrow('already-here');
  expect(here.db.serialize().equals(before)).toBe(true);
});

const rowsOf = (file: Casusbestand, table: string): Record<string, unknown>[] =>
  file.tabellen[table] as Record<string, unknown>[];

const damage: [string, string, (file: Casusbestand) => void][] = [
  ['a date that is none', 'overleg', (file) => (rowsOf(file, 'overleg')[0]!['datum'] = 'morgen')],
  ['a moment that is none', 'casus', (file) => (rowsOf(file, 'casus')[0]!['created_at'] = 'ooit')],
  [
    'a regel vastgesteld with another text',
    'vastgesteld',
    (file) => {
      const row = rowsOf(file, 'vastgesteld')[0]!;
      row['inhoud'] = JSON.parse(JSON.stringify(row['inhoud']).replace('huisbezoek', 'wijkbezoek'));
    },
  ],
  ['a paper that is none', 'vastgesteld', (file) => (rowsOf(file, 'vastgesteld')[0]!['inhoud'] = {})],
  ['a source that is no id', 'informatie', (file) => (rowsOf(file, 'informatie')[0]!['bronnen'] = ['x'])],
  [
    'an earlier version that is none',
    'revisie',
    (file) => (rowsOf(file, 'revisie')[0]!['inhoud'] = { doel: 3 }),
  ],
];

test.each(damage)('hostile: %s is refused by name and nothing is written', (_, table, change) => {
  const changed = read(bestand);
  change(changed);
  const before = here.db.serialize();
  try {
    take(changed);
    expect.unreachable();
  } catch (error) {
    expect((error as CasusbestandError).fault).toEqual({ code: 'unreadable', table });
  }
  expect(here.db.serialize().equals(before)).toBe(true);
});

test('a kader that is not here is named, and one that passes for ours is refused', () => {
  const unknown = read(bestand);
  rowsOf(unknown, 'casus')[0]!['kader_versie'] = '99';
  expect(() => take(unknown)).toThrow('kader-ongeldig');
  const kader = there.kader('noord-limburg', String(rowsOf(bestand, 'casus')[0]!['kader_versie']))!;
  const row = { id: kader.id, versie: kader.versie, created_at: there.now() };
  const forged = read(bestand);
  forged.tabellen['kader'] = [{ ...row, inhoud: { ...kader, naam: 'Ons eigen kader' } }];
  expect(() => take(forged)).toThrow('unreadable');
  const same = read(bestand);
  same.tabellen['kader'] = [{ ...row, inhoud: kader }];
  take(same);
  expect(here.store.kader.published()).toEqual([]);
});
