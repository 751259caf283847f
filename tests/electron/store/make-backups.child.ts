// Makes backups of a store, one after another, and names each that counts, until it is killed.
import { writeSync } from 'node:fs';
import { backupStore } from '../../../electron/store/backup-store.ts';
import type { StoreTools } from '../../../electron/store/store-tools.ts';
import { unlockStore } from '../../../electron/store/unlock-store.ts';
import { testMigrations } from './test-migrations.ts';

interface Input {
  readonly folder: string;
  readonly second: string;
  readonly passphrase: string;
  readonly tools: Omit<StoreTools, 'now' | 'migrations'>;
}

const input = JSON.parse(String(process.argv[2])) as Input;
const migrations = testMigrations.slice(0, 1);
const tools: StoreTools = { ...input.tools, migrations, now: () => new Date().toISOString() };
const opened = await unlockStore(tools, input.folder, input.passphrase);
if (!opened.ok) throw new Error(opened.error.code);
writeSync(1, 'open\n');
for (;;) {
  const made = await backupStore(tools, opened.value, input.second);
  if (!made.ok) throw new Error(made.error.code);
  writeSync(1, `${made.value.file}\n`);
}
