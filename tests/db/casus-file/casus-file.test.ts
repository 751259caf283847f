import { beforeEach, expect, test } from 'vitest';
import { countCasusRows } from '../../../db/casus-rows.ts';
import { casusFileTables } from '../../../db/casus-file/file-tables.ts';
import { readCasusRows } from '../../../db/casus-file/read-casus-rows.ts';
import { writeCasusRows } from '../../../db/casus-file/write-casus-rows.ts';
import { migrate } from '../../../db/migrate.ts';
import { migrations } from '../../../db/migrations.ts';
import { openMemoryStore } from '../../../db/open.ts';
import { createCasus } from '../../../electron/use-cases/casus/create.ts';
import type { CasusRow, CasusTables } from '../../../shared/domain/casusbestand/casusbestand.ts';
import { CasusbestandError } from '../../../shared/domain/casusbestand/casusbestand-fault.ts';
import { fullCasus } from '../../electron/use-cases/full-casus.ts';
import { testContext, type TestContext } from '../../electron/use-cases/test-context.ts';

let ctx: TestContext;
let casusId: string;
let rows: CasusTables;

const emptyStore = () => {
  const db = openMemoryStore();
  migrate(db, migrations);
  return db;
};

type Store = ReturnType<typeof emptyStore>;

/** As a file would bring them. */
const asFile = (tables: CasusTables): Record<string, CasusRow[]> =>
  JSON.parse(JSON.stringify(tables)) as Record<string, CasusRow[]>;

const take = (db: Store, tables: CasusTables, id = casusId) =>
  db.transaction(() => writeCasusRows(db, id, tables))();

/** Everything in the store, to see that a refusal left nothing behind. */
const everything = (db: Store): string =>
  JSON.stringify(
    (
      db
        .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'zoek%'")
        .pluck()
        .all() as string[]
    ).map((name) => db.prepare(`SELECT * FROM ${name}`).all()),
  );

function refusal(db: Store, change: (tables: Record<string, CasusRow[]>) => void): unknown {
  const changed = asFile(rows);
  change(changed);
  const before = everything(db);
  try {
    take(db, changed);
  } catch (error) {
    expect(everything(db)).toBe(before);
    expect(error).toBeInstanceOf(CasusbestandError);
    return (error as CasusbestandError).fault;
  }
  return 'taken';
}

beforeEach(() => {
  ctx = testContext();
  ({ casusId } = fullCasus(ctx, ctx.db));
  rows = readCasusRows(ctx.db, casusId);
});

test('L27: every table of a casus goes out and comes back row for row', () => {
  const counts = countCasusRows(ctx.db, casusId);
  for (const { table } of casusFileTables)
    expect([table, rows[table]?.length]).toEqual([table, counts[table]]);
  const db = emptyStore();
  expect(take(db, asFile(rows))).toEqual({ kept: [], renumbered: [] });
  expect(readCasusRows(db, casusId)).toEqual(rows);
  for (const { table, where } of casusFileTables) {
    const all = `SELECT * FROM ${table} WHERE ${where}`;
    expect(db.prepare(all).all({ casusId })).toEqual(ctx.db.prepare(all).all({ casusId }));
  }
  expect(db.pragma('foreign_key_check')).toEqual([]);
});

test('what is of this store alone stays: access, drafts, the search index, what was handed over', () => {
  for (const table of [
    'casus_toegang',
    'draft',
    'zoek',
    'zoek_record',
    'pakket',
    'pakket_stand',
    'gebruiker',
  ]) {
    expect([table, rows[table]]).toEqual([table, undefined]);
  }
});

test('another casus in the same overleg does not come along', () => {
  const other = createCasus(ctx, { aanduiding: 'buren', doel: 'Rust.', overWie: ['Karel Kerkpad'] });
  const here = ctx.store.overleg.rowsOfCasus(casusId)[0]!;
  ctx.store.bespreking.insert({
    ...ctx.store.bespreking.get(here.besprekingId)!,
    id: ctx.newId(),
    casusId: other.id,
    volgnummer: 9,
  });
  const text = JSON.stringify(readCasusRows(ctx.db, casusId));
  expect(text).toContain(here.overlegId);
  expect(text).not.toContain(other.id);
  expect(text).not.toContain('Karel Kerkpad');
});

test('a casus that is here is not written again', () => {
  expect(refusal(ctx.db, () => undefined)).toEqual({ code: 'already-here' });
});

test('a contact that is here stays as it is, and is told when it differs', () => {
  const db = emptyStore();
  const contact = rows['contact']![0]!;
  const organisatie = rows['organisatie']!.find(({ id }) => id === contact['organisatie_id'])!;
  db.prepare('INSERT INTO organisatie VALUES (@id, @naam, @kort, @soort, @revisie)').run(organisatie);
  db.prepare(
    'INSERT INTO contact VALUES (@id, @naam, @organisatie_id, @functie, @email, @telefoon, @revisie)',
  ).run({
    ...contact,
    telefoon: '0612345678',
  });
  expect(take(db, asFile(rows)).kept).toEqual([{ table: 'contact', key: contact['id'] }]);
  expect(db.prepare('SELECT telefoon FROM contact WHERE id = ?').pluck().get(contact['id'])).toBe(
    '0612345678',
  );
});

test('a number that is taken here is replaced and told, all else is the same', () => {
  const uuid = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
  const otherId = (id: string): string => (id.startsWith('f') ? 'e' : 'f') + id.slice(1);
  const copy = JSON.parse(JSON.stringify(rows).replaceAll(uuid, otherId)) as CasusTables;
  const other = otherId(casusId);
  const nummer = String(rows['casus']![0]!['nummer']);
  expect(take(ctx.db, copy, other).renumbered).toEqual([
    { table: 'casus', was: nummer, nummer: '2026-002' },
    {
      table: 'driehoeknotitie',
      was: 'Plantdriehoeknotitienummer',
      nummer: 'Plantdriehoeknotitienummer-2',
    },
  ]);
  const back = readCasusRows(ctx.db, other);
  expect(back['casus']).toEqual([{ ...copy['casus']![0]!, nummer: '2026-002' }]);
  expect({ ...back, casus: [], driehoeknotitie: [] }).toEqual({ ...copy, casus: [], driehoeknotitie: [] });
  expect(readCasusRows(ctx.db, casusId)).toEqual(rows);
});

const hostile: [string, (tables: Record<string, CasusRow[]>) => void, unknown][] = [
  [
    'a table of users',
    (t) => (t['gebruiker'] = [{ id: 'x' }]),
    { code: 'unknown-table', table: 'gebruiker' },
  ],
  ['a line of the logboek', (t) => (t['logboek'] = []), { code: 'unknown-table', table: 'logboek' }],
  [
    'access to the casus',
    (t) => (t['casus_toegang'] = []),
    { code: 'unknown-table', table: 'casus_toegang' },
  ],
  ['a second casus', (t) => t['casus']!.push(t['casus']![0]!), { code: 'other-casus' }],
  ['no casus', (t) => delete t['casus'], { code: 'other-casus' }],
  [
    'an unknown column',
    (t) => (t['casus'] = [{ ...t['casus']![0], rowid: 1 }]),
    { code: 'columns', table: 'casus', column: 'een onbekend veld' },
  ],
  [
    'SQL in the name of a column',
    (t) => (t['casus'] = [{ ...t['casus']![0], 'id) VALUES (1); DROP TABLE casus; --': 1 }]),
    { code: 'columns', table: 'casus', column: 'een onbekend veld' },
  ],
  [
    'a column less',
    (t) => (t['casus'] = t['casus']!.map(({ doel: _, ...rest }) => rest)),
    { code: 'columns', table: 'casus', column: 'doel' },
  ],
  [
    'a number where text stands',
    (t) => (t['casus'] = [{ ...t['casus']![0], doel: 7 }]),
    { code: 'value', table: 'casus', column: 'doel' },
  ],
  [
    'half a number',
    (t) => (t['casus'] = [{ ...t['casus']![0], revisie: 1.5 }]),
    { code: 'value', table: 'casus', column: 'revisie' },
  ],
  [
    'nothing where something must stand',
    (t) => (t['casus'] = [{ ...t['casus']![0], aanduiding: null }]),
    { code: 'value', table: 'casus', column: 'aanduiding' },
  ],
  [
    'a word that is no soort',
    (t) => (t['informatie'] = [{ ...t['informatie']![0], soort: 'verzonnen' }]),
    { code: 'value', table: 'informatie', column: 'soort' },
  ],
  [
    'a stap that is none',
    (t) => (t['informatie'] = [{ ...t['informatie']![0], stap: 9 }]),
    { code: 'refused-by-store' },
  ],
  [
    'text where JSON stands',
    (t) => (t['informatie'] = [{ ...t['informatie']![0], bronnen: '[]' }]),
    { code: 'value', table: 'informatie', column: 'bronnen' },
  ],
  [
    'a text without end',
    (t) => (t['informatie'] = [{ ...t['informatie']![0], tekst: 'x'.repeat(200_001) }]),
    { code: 'too-long', table: 'informatie', column: 'tekst' },
  ],
  [
    'a line of another bespreking',
    (t) => (t['informatie'] = [{ ...t['informatie']![0], bespreking_id: 'elders' }]),
    { code: 'reference', table: 'informatie', column: 'bespreking_id' },
  ],
  [
    'an afspraak of another casus',
    (t) => (t['afspraak'] = [{ ...t['afspraak']![0], casus_id: 'elders' }]),
    { code: 'reference', table: 'afspraak', column: 'casus_id' },
  ],
  ['the same line twice', (t) => t['informatie']!.push(t['informatie']![0]!), { code: 'refused-by-store' }],
  [
    'an earlier version of what is not here',
    (t) => (t['revisie'] = [{ ...t['revisie']![0], record_id: 'elders' }]),
    { code: 'not-of-casus', table: 'revisie' },
  ],
  [
    'a contact nobody names',
    (t) => t['contact']!.push({ ...t['contact']![0]!, id: '00000000-0000-4000-8000-00000000beef' }),
    { code: 'not-of-casus', table: 'contact' },
  ],
  [
    'more rows than a casus has',
    (t) => (t['visie'] = Array.from({ length: 50_001 }, () => t['visie']![0]!)),
    { code: 'too-many-rows', table: 'visie' },
  ],
];

test.each(hostile)('hostile: %s is refused and nothing is written', (_, change, fault) => {
  expect(refusal(emptyStore(), change)).toEqual(fault);
});

test('hostile: JSON nested without end is refused, not crashed on', () => {
  let deep: unknown = [];
  for (let depth = 0; depth < 100_000; depth += 1) deep = [deep];
  const fault = refusal(emptyStore(), (tables) => {
    tables['informatie'] = [{ ...tables['informatie']![0]!, bronnen: deep }];
  });
  expect(fault).toEqual({ code: 'value', table: 'informatie', column: 'bronnen' });
});
