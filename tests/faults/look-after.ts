import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { openRepositories } from '../../db/repositories.ts';
import { parseBackupName } from '../../electron/store/backup-name.ts';
import { testBackup } from '../../electron/store/hersteltest.ts';
import type { StoreTools } from '../../electron/store/store-tools.ts';
import { unlockStore } from '../../electron/store/unlock-store.ts';
import { lockStore, type UnlockedStore } from '../../electron/store/unlocked-store.ts';
import { canonicalRegel } from '../../shared/domain/logboek/chain.ts';
import { faultTools, wachtzin, type Base } from './fault-store.ts';
import type { Acknowledged } from './kill-work.ts';

/** What is not as it was called, in words; empty when the store opens, is whole and has it all. */
export async function lostFrom(
  base: Base,
  acknowledged: readonly Acknowledged[],
  { tools = faultTools, secret = wachtzin }: { tools?: StoreTools; secret?: string } = {},
): Promise<string[]> {
  const opened = await unlockStore(tools, base.folder, secret);
  if (!opened.ok) return [`does not open: ${opened.error.code} ${opened.error.detail ?? ''}`];
  try {
    return [
      ...notWhole(opened.value),
      ...missingLines(opened.value, base, acknowledged),
      ...missingExports(opened.value, base, acknowledged),
      ...(await badBackups(base, acknowledged)),
    ];
  } finally {
    lockStore(opened.value);
  }
}

function notWhole({ db }: UnlockedStore): string[] {
  const verdict = String(db.pragma('integrity_check', { simple: true }));
  const foreign = db.pragma('foreign_key_check') as unknown[];
  const chain = brokenAt(openRepositories(db));
  return [
    ...(verdict === 'ok' ? [] : [`integrity_check: ${verdict}`]),
    ...(foreign.length === 0 ? [] : [`${foreign.length} rows refer to nothing`]),
    ...(chain === null ? [] : [`the logboek does not hold together at ${chain}`]),
  ];
}

function brokenAt({ logboek }: ReturnType<typeof openRepositories>): number | null {
  let previous = '';
  for (const regel of logboek.all()) {
    const hash = createHash('sha256').update(canonicalRegel(regel)).digest('hex');
    if (regel.vorigeHash !== previous || regel.hash !== hash) return regel.nummer;
    previous = hash;
  }
  return null;
}

function missingLines({ db }: UnlockedStore, base: Base, acknowledged: readonly Acknowledged[]): string[] {
  const there = new Set(db.prepare<[], string>('SELECT tekst FROM informatie').pluck().all());
  return [...base.teksten, ...acknowledged.flatMap(({ teksten }) => teksten)]
    .filter((tekst) => !there.has(tekst))
    .map((tekst) => `line ${tekst.slice(0, 20)}`);
}

function missingExports({ db }: UnlockedStore, base: Base, acknowledged: readonly Acknowledged[]): string[] {
  const logged = db.prepare<[], string>(`SELECT detail FROM logboek WHERE actie = 'export'`).pluck().all();
  return acknowledged
    .flatMap(({ exports }) => exports)
    .filter(
      (name) =>
        !isWholeZip(join(dirname(base.folder), name)) || !logged.some((detail) => detail.startsWith(name)),
    )
    .map((name) => `export ${name}`);
}

/** A Word file is a zip: its directory stands last. */
function isWholeZip(file: string): boolean {
  return existsSync(file) && readFileSync(file).subarray(-22).readUInt32LE(0) === 0x06054b50;
}

/** The backups that stand under their own name, the newest two of them, must open with their own key file. */
async function badBackups(base: Base, acknowledged: readonly Acknowledged[]): Promise<string[]> {
  const folder = join(base.folder, 'reservekopie');
  const names = readdirSync(folder)
    .filter((name) => parseBackupName(name) !== null)
    .toSorted();
  const all = acknowledged.flatMap(({ backups }) => backups);
  const newest = all.at(-1)?.name;
  const bad = newest === undefined || names.includes(newest) ? [] : [`backup ${newest}`];
  for (const name of names.slice(-2)) {
    const tested = await testBackup(faultTools, join(folder, name), wachtzin);
    if (!tested.ok) bad.push(`backup ${name}: ${tested.error.code}`);
  }
  return bad;
}
