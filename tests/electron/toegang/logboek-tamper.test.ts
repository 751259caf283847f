import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from 'better-sqlite3';
import { expect, test } from 'vitest';
import { LogboekCheck } from '../../../electron/toegang/logboek-check.ts';
import { canonicalRegel, type ChainRegel } from '../../../shared/domain/logboek/chain.ts';
import { passphrase } from '../store/store-fixture.ts';
import { sha256 } from '../../shared/domain/logboek/chain-of.ts';
import { addLines, logboekStore, type LogboekStore } from './logboek-store.ts';

function regel(db: Database, nummer: number): ChainRegel {
  return db
    .prepare(
      `SELECT nummer, moment, gebruiker, actie, object, object_id AS objectId, detail, resultaat, herkomst,
        vorige_hash AS vorigeHash, hash FROM logboek WHERE nummer = ?`,
    )
    .get(nummer) as ChainRegel;
}

/** Another text in a line, with the hash that goes with it. */
function forge(db: Database, nummer: number, gebruiker: string): void {
  const hash = sha256(canonicalRegel({ ...regel(db, nummer), gebruiker }));
  db.prepare('UPDATE logboek SET gebruiker = ?, hash = ? WHERE nummer = ?').run(gebruiker, hash, nummer);
}

async function unlocked(store: LogboekStore): Promise<string[]> {
  await store.toegang.unlock(passphrase);
  expect(store.toegang.stand().stand).toBe('open');
  return store.findings();
}

test('L15: a store that nobody touched opens without a finding, again and again', async () => {
  const store = await logboekStore();
  await store.comeBack();
  addLines(store.context, 3);
  await store.comeBack();
  expect(store.findings()).toEqual([]);
});

test('L15: a changed line is named, in the logboek itself, and locks nobody out', async () => {
  const store = await logboekStore();
  store.tamper((db) => db.exec("UPDATE logboek SET gebruiker = 'iemand anders' WHERE nummer = 8"));
  expect(await unlocked(store)).toEqual(['Regel 8 is veranderd.']);
});

test('L15: a line with a value that the program does not know is named, and shown as it stands', async () => {
  const store = await logboekStore();
  store.tamper((db) =>
    db.exec("UPDATE logboek SET actie = 'verzonnen', moment = 'gisteren' WHERE nummer = 8"),
  );
  expect(await unlocked(store)).toEqual(['Regel 8 is veranderd.']);
  expect(store.context.store.logboek.ofObject('casus-0').map(({ actie }) => actie)).toContain('verzonnen');
});

test('L15: a line that was taken out is named', async () => {
  const store = await logboekStore();
  store.tamper((db) => db.exec('DELETE FROM logboek WHERE nummer = 8'));
  expect(await unlocked(store)).toEqual(['Regel 8 ontbreekt.']);
});

test('L15: a line that was changed together with its hash shows at the next one', async () => {
  const store = await logboekStore();
  store.tamper((db) => forge(db, 8, 'iemand anders'));
  expect(await unlocked(store)).toEqual([
    'Regel 9 sluit niet aan op de regel ervoor. Een van de twee is vervangen.',
  ]);
});

test('L15: lines that were swapped are named', async () => {
  const store = await logboekStore();
  store.tamper((db) =>
    db.exec(`UPDATE logboek SET nummer = -8 WHERE nummer = 8;
      UPDATE logboek SET nummer = 8 WHERE nummer = 9;
      UPDATE logboek SET nummer = 9 WHERE nummer = -8;`),
  );
  expect(await unlocked(store)).toEqual(['Regel 8 is veranderd.']);
});

test('L15: a line that was put in is named', async () => {
  const store = await logboekStore();
  store.tamper((db) =>
    db.exec(`UPDATE logboek SET nummer = -nummer - 1 WHERE nummer >= 9;
      UPDATE logboek SET nummer = -nummer WHERE nummer < 0;
      INSERT INTO logboek SELECT 9, moment, gebruiker, actie, object, object_id, 'erbij', vorige_hash, hash,
        resultaat, herkomst FROM logboek WHERE nummer = 8;`),
  );
  const [first] = await unlocked(store);
  expect(first).toContain('andere dan op do 26 nov 2026');
  expect(store.findings()).toContain('Regel 9 is veranderd.');
});

test('L15: a whole chain that was made anew is another one than was noted outside the store', async () => {
  const store = await logboekStore();
  store.tamper((db) => {
    let previous = regel(db, 7).hash;
    for (let nummer = 8; nummer <= 21; nummer += 1) {
      const text = canonicalRegel({ ...regel(db, nummer), gebruiker: 'iemand anders', vorigeHash: previous });
      db.prepare('UPDATE logboek SET gebruiker = ?, vorige_hash = ?, hash = ? WHERE nummer = ?').run(
        'iemand anders',
        previous,
        sha256(text),
        nummer,
      );
      previous = sha256(text);
    }
  });
  expect(await unlocked(store)).toEqual([
    'Regel 21 is een andere dan op do 26 nov 2026 is genoteerd. Er is een andere kopie neergezet, of de regel is vervangen.',
  ]);
});

test('L15: an old copy of the store that was put back is named with both ends, once', async () => {
  const store = await logboekStore();
  store.session.close();
  const file = join(store.folder, 'casustafel.db');
  cpSync(file, `${file}.oud`);
  await store.toegang.unlock(passphrase);
  addLines(store.context, 10);
  await store.toegang.head.note();
  store.session.close();
  cpSync(`${file}.oud`, file);
  expect(await unlocked(store)).toEqual([
    'De opslag eindigt bij regel 21 van do 26 nov 2026, maar er was al een regel 32 op do 26 nov 2026. Er is een oude kopie teruggezet.',
  ]);
  await store.comeBack();
  expect(store.findings()).toHaveLength(1);
});

test('L15: without the note outside the store it is said that this cannot be told', async () => {
  const store = await logboekStore();
  store.session.close();
  rmSync(join(store.folder, 'stand.json'));
  expect(await unlocked(store)).toEqual([
    'Er is niet meer genoteerd waar het logboek was. Of er een oude kopie is teruggezet, kan niet worden nagegaan.',
  ]);
});

test('L15: a note that somebody made unreadable is as good as none', async () => {
  const store = await logboekStore();
  store.session.close();
  const file = join(store.folder, 'stand.json');
  const stand = JSON.parse(readFileSync(file, 'utf8')) as object;
  writeFileSync(file, JSON.stringify({ ...stand, head: { nummer: 'veel' } }));
  const [found] = await unlocked(store);
  expect(found).toContain('niet meer genoteerd');
});

test('L15: a closing line that was forged is named', async () => {
  const store = await logboekStore();
  store.tamper((db) => {
    const { hash } = regel(db, 5);
    db.prepare('INSERT INTO logboek_afsluiting (nummer, tot_nummer, laatste_hash) VALUES (12, 5, ?)').run(
      hash,
    );
    db.exec('DELETE FROM logboek WHERE nummer <= 5');
  });
  expect(await unlocked(store)).toEqual(['Regel 12, waarmee oude regels zijn verwijderd, klopt niet.']);
});

test('L15: the whole chain is checked in slices, beyond what is looked at when the store opens', async () => {
  const store = await logboekStore(1_500);
  store.tamper((db) => db.exec("UPDATE logboek SET detail = 'anders' WHERE nummer = 20"));
  expect(await unlocked(store)).toEqual([]);
  const check = new LogboekCheck({ session: store.session, now: () => '2026-11-26T12:00:00.000Z' });
  await Promise.all([check.whole(), check.whole()]);
  expect(store.findings()).toEqual(['Regel 20 is veranderd.']);
  const checks = store.context.store.logboek.ofActie('gecontroleerd', 0);
  expect(checks.map(({ resultaat }) => resultaat)).toEqual(['mislukt']);
});

test('L15: the daily check runs once a day, and never while the store is closed', async () => {
  const store = await logboekStore(5);
  let now = '2026-11-26T12:00:00.000Z';
  const check = new LogboekCheck({ session: store.session, now: () => now });
  const checks = () => store.context.store.logboek.ofActie('gecontroleerd', 0).length;
  await check.daily();
  await check.daily();
  expect(checks()).toBe(1);
  now = '2026-11-27T12:00:01.000Z';
  await check.daily();
  expect(checks()).toBe(2);
  // A check of the future: the clock was set back.
  now = '2026-11-20T12:00:00.000Z';
  await check.daily();
  expect(checks()).toBe(3);
  store.session.close();
  await check.daily();
  await expect(check.whole()).rejects.toThrow('vergrendeld');
});

test('a check that is cut off by the lock finds nothing and says so', async () => {
  const store = await logboekStore(1_500);
  const check = new LogboekCheck({ session: store.session, now: () => '2026-11-26T12:00:00.000Z' });
  const checking = expect(check.whole()).rejects.toThrow('vergrendeld');
  store.session.close();
  await checking;
  await store.toegang.unlock(passphrase);
  expect(store.context.store.logboek.ofActie('gecontroleerd', 0)).toEqual([]);
});
