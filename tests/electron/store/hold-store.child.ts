// Holds a store open until its input closes.
import { openStore } from '../../../db/open.ts';

const { file, key, salt } = JSON.parse(String(process.argv[2])) as Record<'file' | 'key' | 'salt', string>;
const db = openStore({ file, key: Buffer.from(key, 'hex'), salt: Buffer.from(salt, 'hex') });
process.stdout.write('open\n');
process.stdin.resume();
process.stdin.once('end', () => {
  db.close();
});
