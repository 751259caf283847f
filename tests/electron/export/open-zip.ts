import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js';

export function entriesOf(zip: Buffer) {
  return new ZipReader(new Uint8ArrayReader(zip), { useWebWorkers: false }).getEntries();
}

/** The one file in it. Rejects without the right password. */
export async function openZip(zip: Buffer, password?: string): Promise<Buffer> {
  const [entry] = await entriesOf(zip);
  if (entry === undefined || entry.directory) throw new Error('no file');
  const options = { useWebWorkers: false, ...(password === undefined ? {} : { password }) };
  return Buffer.from(await entry.getData(new Uint8ArrayWriter(), options));
}
