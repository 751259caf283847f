import { expect, test } from 'vitest';
import { draftMail, type DraftMail } from '../../../electron/export/eml.ts';
import { parameterOf, readMail } from './read-eml.ts';

const mail: DraftMail = {
  to: 's.deboer@delinde.example',
  subject: '2026-001: afsprakenlijst van do 26 nov 2026',
  text: 'Goedendag,\n\nIn de bijlage vindt u één stuk.\n',
  attachment: {
    name: '2026-001-afsprakenlijst-v1-exemplaar-03.pdf',
    type: 'application/pdf',
    content: Buffer.from(Array.from({ length: 5_000 }, (_, index) => index % 256)),
  },
};

test('a draft read back: unsent, to whom, subject, text and the file byte for byte, and nobody it is from', () => {
  const { headers, parts } = readMail(draftMail(mail));
  expect(Object.fromEntries(headers)).toEqual({
    'x-unsent': '1',
    to: mail.to,
    subject: mail.subject,
    'mime-version': '1.0',
    'content-type': expect.stringContaining('multipart/mixed'),
  });
  expect(parts).toHaveLength(2);
  expect(parts[0]?.content.toString('utf8')).toBe(mail.text.replaceAll('\n', '\r\n'));
  expect(parts[1]?.content).toEqual(mail.attachment.content);
  const disposition = parts[1]?.headers.get('content-disposition') ?? '';
  expect(parameterOf(disposition, 'filename')).toBe(mail.attachment.name);
});

test('every line is short enough for a mail server, and ends as RFC 5322 says', () => {
  const long = draftMail({ ...mail, subject: 'Één heel lang onderwerp over ’t overleg '.repeat(8) });
  expect(long.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  for (const line of long.split('\r\n')) expect(line.length).toBeLessThanOrEqual(78);
});

test.each([
  'Één onderwerp met ’t en ö',
  'Overleg 🙂 '.repeat(12).trim(),
  'x'.repeat(200),
  'lijkt op =?utf-8?B?SGFsbG8=?= maar is het niet',
])('a subject beyond ASCII comes back whole: %s', (subject) => {
  expect(readMail(draftMail({ ...mail, subject })).headers.get('subject')).toBe(subject);
});

test('a file name beyond ASCII comes back whole', () => {
  const name = "verslag één 'concept' (1).pdf";
  const { parts } = readMail(draftMail({ ...mail, attachment: { ...mail.attachment, name } }));
  expect(parameterOf(parts[1]?.headers.get('content-disposition') ?? '', 'filename')).toBe(name);
});

test.each([
  ['', 'none'],
  ['geen adres', 'no address'],
  ['a@b.example, c@d.example', 'two'],
  ['a@b.example\r\nBcc: x@y.example', 'a header of its own'],
  ['Naam <a@b.example>', 'a name'],
  ['ÿ@b.example', 'what a mail server may not take'],
])('an address that is no plain address is left out: %s (%s)', (to) => {
  const text = draftMail({ ...mail, to });
  expect(readMail(text).headers.has('to')).toBe(false);
  expect(text).not.toContain('Bcc');
});

test('a line break in a subject begins no header', () => {
  const { headers } = readMail(draftMail({ ...mail, subject: 'Een\r\nBcc: x@y.example' }));
  expect(headers.has('bcc')).toBe(false);
  expect(headers.get('subject')).toBe('Een Bcc: x@y.example');
});
