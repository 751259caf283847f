/** A mail that is not sent yet: no sender, for that is who opens it. */
export interface DraftMail {
  /** '' or an address no mail program takes: the mail has none. */
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly attachment: { readonly name: string; readonly type: string; readonly content: Buffer };
}

const lineBreak = '\r\n';
// Cannot occur in base64.
const boundary = '=_casustafel_deel';

/** Longest piece of UTF-8 whose encoded word stays under the 75 characters of RFC 2047. */
const wordBytes = 42;

/** A draft as a file that Outlook opens to be sent: X-Unsent, RFC 5322, with its headers as RFC 2047 and 2231 say. */
export function draftMail({ to, subject, text, attachment }: DraftMail): string {
  const lines = [
    'X-Unsent: 1',
    ...(isAddress(to) ? [`To: ${to}`] : []),
    `Subject: ${encodedWords(subject)}`,
    'MIME-Version: 1.0',
    `Content-Type: multipart/mixed; boundary="${boundary}"`,
    '',
    `--${boundary}`,
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    base64Lines(Buffer.from(text.replace(/\r?\n/g, lineBreak), 'utf8')),
    `--${boundary}`,
    `Content-Type: ${attachment.type};${lineBreak} ${parameter('name', attachment.name)}`,
    'Content-Transfer-Encoding: base64',
    `Content-Disposition: attachment;${lineBreak} ${parameter('filename', attachment.name)}`,
    '',
    base64Lines(attachment.content),
    `--${boundary}--`,
    '',
  ];
  return lines.join(lineBreak);
}

/** One plain address; whatever could begin another header or another address is none. */
function isAddress(text: string): boolean {
  return text.length <= 254 && /^[\w.!#$%&'*+/=?^`{|}~-]+@[A-Za-z0-9.-]+$/.test(text);
}

/** Text of a header: as it is when it is plain, otherwise encoded words, never cut inside a character. */
function encodedWords(text: string): string {
  if (/^[\x20-\x7e]{0,60}$/.test(text) && !text.includes('=?')) return text;
  const words: string[] = [];
  let piece = '';
  for (const character of text.replace(/[\r\n]+/g, ' ')) {
    if (Buffer.byteLength(piece + character) > wordBytes) {
      words.push(piece);
      piece = '';
    }
    piece += character;
  }
  words.push(piece);
  return words
    .map((word) => `=?utf-8?B?${Buffer.from(word, 'utf8').toString('base64')}?=`)
    .join(`${lineBreak} `);
}

/** A parameter of a header, RFC 2231 when its value is not plain. */
function parameter(name: string, value: string): string {
  if (/^[\w.-]+$/.test(value)) return `${name}="${value}"`;
  const encoded = encodeURIComponent(value).replace(
    /['()*]/g,
    (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${name}*=utf-8''${encoded}`;
}

function base64Lines(content: Buffer): string {
  return (content.toString('base64').match(/.{1,76}/g) ?? []).join(lineBreak);
}
