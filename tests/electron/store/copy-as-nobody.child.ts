// Copies a backup to a folder without the rights of root, for whom no folder is read-only; names the problem.
import { openMemoryStore } from '../../../db/open.ts';
import { storeErrorFrom } from '../../../db/store-error.ts';
import { copyToFolder } from '../../../electron/store/copy-to-folder.ts';

interface Input {
  readonly backup: string;
  readonly folder: string;
  readonly key: string;
  readonly salt: string;
}

const { backup, folder, key, salt } = JSON.parse(String(process.argv[2])) as Input;
// Loads the addon while the checkout can still be read: it may lie in a folder of root.
openMemoryStore().close();
if (process.getuid?.() === 0) {
  process.setgid?.(65534);
  process.setuid?.(65534);
}
try {
  await copyToFolder({
    backup,
    folder,
    key: Buffer.from(key, 'hex'),
    salt: Buffer.from(salt, 'hex'),
    nativeBinding: undefined,
    prune: null,
  });
  process.stdout.write('ok');
} catch (error) {
  process.stdout.write(storeErrorFrom(error).code);
}
