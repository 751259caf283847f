// Writes entries to a store and says so after each commit, until it is killed.
import { writeSync } from 'node:fs';
import { openStore } from '../../../db/open.ts';

interface Input {
  readonly file: string;
  readonly key: string;
  readonly salt: string;
  readonly run: number;
}

const { file, key, salt, run } = JSON.parse(String(process.argv[2])) as Input;
const db = openStore({ file, key: Buffer.from(key, 'hex'), salt: Buffer.from(salt, 'hex') });
const insert = db.prepare('INSERT INTO entry (id, body) VALUES (?, ?)');
// Two rows in one transaction: after a kill there are both or none.
const save = db.transaction((id: string, body: string) => {
  insert.run(`${id}-a`, body);
  insert.run(`${id}-b`, body);
});
writeSync(1, 'open\n');
for (let number = 1; ; number += 1) {
  const id = `${run}-${number}`;
  save(id, `invoer ${id} `.repeat(1 + (number % 200)));
  writeSync(1, `${id}\n`);
}
