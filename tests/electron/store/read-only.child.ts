// Opens a store without the rights of root, for which no file is read-only, and says what came of it.
import { openMemoryStore, openStore } from '../../../db/open.ts';
import { storeErrorFrom } from '../../../db/store-error.ts';

interface Input {
  readonly file: string;
  readonly key: string;
  readonly salt: string;
  readonly create: boolean;
}

const input = JSON.parse(String(process.argv[2])) as Input;
// Loads the addon while the checkout can still be read: it may lie in a folder of root.
openMemoryStore().close();
if (process.getuid?.() === 0) {
  process.setgid?.(65534);
  process.setuid?.(65534);
}
try {
  openStore({
    file: input.file,
    key: Buffer.from(input.key, 'hex'),
    salt: Buffer.from(input.salt, 'hex'),
    create: input.create,
  }).close();
  process.stdout.write('ok');
} catch (error) {
  process.stdout.write(storeErrorFrom(error).code);
}
