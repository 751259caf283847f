// Renews the data key of a store again and again, and adds a row after each time, until it is killed.
import { writeSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { renewDataKey } from '../../../electron/store/renew-data-key.ts';
import type { StoreTools } from '../../../electron/store/store-tools.ts';
import { unlockStore } from '../../../electron/store/unlock-store.ts';
import { testMigrations } from './test-migrations.ts';

interface Input {
  readonly folder: string;
  readonly passphrase: string;
  readonly run: number;
}

const { folder, passphrase, run } = JSON.parse(String(process.argv[2])) as Input;
const worker = (name: string): string =>
  fileURLToPath(new URL(`../../../electron/keys/workers/${name}.ts`, import.meta.url));
const tools: StoreTools = {
  migrations: testMigrations.slice(0, 1),
  kdfCost: { memoryKib: 1024, passes: 1, parallelism: 1 },
  argon2Worker: worker('argon2'),
  checkBackupWorker: worker('check-backup'),
  backupTaskWorker: '',
  now: () => new Date().toISOString(),
  onRenewalStep: (step) => {
    writeSync(1, `${step}\n`);
  },
};
const opened = await unlockStore(tools, folder, passphrase);
if (!opened.ok) throw new Error(opened.error.code);
let store = opened.value;
writeSync(1, 'open\n');
for (let number = 1; ; number += 1) {
  const renewed = await renewDataKey(tools, store, passphrase);
  if (!renewed.ok) throw new Error(renewed.error.code);
  store = renewed.value;
  const id = `${run}-${number}`;
  store.db.prepare('INSERT INTO entry (id, body) VALUES (?, ?)').run(id, 'na de vernieuwing');
  writeSync(1, `row ${id}\n`);
}
