import { expect, test } from 'vitest';
import { entriesOf, openZip } from './open-zip.ts';
import { innerName, newPassword, packPdf } from '../../../electron/export/package.ts';

const pdf = Buffer.from('%PDF-1.7 PLANTWOORD '.repeat(500));

test('a zip opens with its password and gives the PDF back byte for byte', async () => {
  const zip = await packPdf(pdf, 'ABCD-2345-WXYZ-6789');
  expect(await openZip(zip, 'ABCD-2345-WXYZ-6789')).toEqual(pdf);
});

test.each([
  ['none', undefined],
  ['another', 'ABCD-2345-WXYZ-6780'],
  ['an empty one', ''],
])('it is refused with %s', async (_, password) => {
  const zip = await packPdf(pdf, 'ABCD-2345-WXYZ-6789');
  await expect(openZip(zip, password)).rejects.toThrow();
});

test('it is AES of 256 bits, and shows one name that says nothing; no word of the paper stands in it', async () => {
  const zip = await packPdf(pdf, newPassword());
  const entries = await entriesOf(zip);
  expect(entries.map(({ filename, encrypted }) => [filename, encrypted])).toEqual([['stuk.pdf', true]]);
  expect(innerName).toBe('stuk.pdf');
  // WinZip's extra field 0x9901: version, 'AE', strength 3 = 256 bits.
  const field = zip.indexOf(Buffer.from([0x01, 0x99]));
  expect([...zip.subarray(field + 6, field + 9)]).toEqual([0x41, 0x45, 3]);
  expect(zip.includes('PLANTWOORD')).toBe(false);
  expect(zip.includes('2026-001')).toBe(false);
});

test('a password is four groups of four, without letters that look alike, and never the same', () => {
  const made = Array.from({ length: 200 }, newPassword);
  for (const password of made) expect(password).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/);
  expect(new Set(made).size).toBe(200);
});
