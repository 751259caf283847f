import { randomBytes } from 'node:crypto';
import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';

/** Letters and digits that are not taken for each other when they are read aloud. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** What a zip shows without its password: nothing of the casus. */
export const innerName = 'stuk.pdf';

/** Four groups of four, 80 random bits: what opens one zip, to be passed on another way. */
export function newPassword(): string {
  const symbols = Array.from(randomBytes(16), (byte) => alphabet.charAt(byte & 31)).join('');
  return (symbols.match(/.{4}/g) ?? []).join('-');
}

/** One PDF in a zip under AES-256; the name inside is always the same. */
export async function packPdf(pdf: Uint8Array, password: string): Promise<Buffer> {
  const zip = new ZipWriter(new Uint8ArrayWriter(), {
    password,
    encryptionStrength: 3,
    // A worker would be loaded from an address of its own.
    useWebWorkers: false,
    extendedTimestamp: false,
  });
  await zip.add(innerName, new Uint8ArrayReader(pdf));
  return Buffer.from(await zip.close());
}
