import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { unzip } from '../../build/electron-runtime/unzip.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'unzip-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** A zip with stored entries of one byte each, written by hand so that it can hold what a zip program would refuse. */
function writeZip(names: readonly string[]): string {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const name of names) {
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt32LE(0x8cdc1683, 10); // CRC-32 of 'x'
    fields.writeUInt32LE(1, 14);
    fields.writeUInt32LE(1, 18);
    fields.writeUInt16LE(name.length, 22);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE((0o100755 << 16) >>> 0, 6);
    tail.writeUInt32LE(offset, 10);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), fields, Buffer.from(name), Buffer.from('x')]);
    central.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x03'), fields, tail, Buffer.from(name)]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(names.length, 4);
  end.writeUInt16LE(names.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  const file = path.join(folder, 'test.zip');
  writeFileSync(file, Buffer.concat([...locals, directory, Buffer.from('PK\x05\x06'), end]));
  return file;
}

test('only the named entries are unpacked, with their rights', async () => {
  const target = path.join(folder, 'out');
  await unzip(writeZip(['a/program', 'a/other']), target, (name) =>
    name === 'a/program' ? 'electron' : undefined,
  );
  expect(readdirSync(target)).toEqual(['electron']);
  expect(readFileSync(path.join(target, 'electron'), 'utf8')).toBe('x');
  expect(statSync(path.join(target, 'electron')).mode & 0o777).toBe(0o755);
});

test('a name that leaves the folder is refused', async () => {
  const target = path.join(folder, 'out');
  await expect(unzip(writeZip(['a']), target, () => '../outside')).rejects.toThrow('outside its folder');
  expect(readdirSync(folder)).toEqual(['test.zip']);
});
