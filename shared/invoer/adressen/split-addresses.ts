import { cleanText } from '../../domain/basis/clean-text.ts';

type RawAddress = { readonly name: string; readonly email: string | null };

const EMAIL = /^[^\s@<>()[\]",;:]{1,64}@[^\s@<>()[\]",;:.]+(?:\.[^\s@<>()[\]",;:.]+)+$/u;
const QUOTES = '"\'“”‘’';

function emailIn(text: string): string | null {
  const address = text.trim().replace(/^mailto:/iu, '');
  return address.length <= 254 && EMAIL.test(address) ? address.toLowerCase() : null;
}

function withoutQuotes(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && QUOTES.includes(text.charAt(start))) start += 1;
  while (end > start && QUOTES.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

function plainName(text: string): string {
  return cleanText(withoutQuotes(cleanText(text)));
}

function trimCommas(text: string): string {
  return text.replace(/^[,\s]+/u, '').replace(/,\s*$/u, '');
}

/** Pieces without an address between angle brackets: addresses by themselves, and for the rest one name. */
function splitBare(text: string): RawAddress[] {
  const found: RawAddress[] = [];
  const words: string[] = [];
  for (const word of text.split(/(?<=[,\s])/u)) {
    const email = emailIn(withoutQuotes(trimCommas(word)));
    if (email === null) {
      words.push(word);
      continue;
    }
    found.push({ name: plainName(trimCommas(words.splice(0).join(''))), email });
  }
  const name = plainName(trimCommas(words.join('')));
  return name === '' ? found : [...found, { name, email: null }];
}

/** Cuts at semicolons and line breaks, but not at a semicolon inside double quotes. */
function splitSegments(text: string): string[] {
  const segments: string[] = [];
  let start = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '"') quoted = !quoted;
    if ((sign === ';' && !quoted) || sign === '\n' || sign === '\r') {
      segments.push(text.slice(start, at));
      start = at + 1;
      quoted = false;
    }
  }
  return [...segments, text.slice(start)];
}

/** Every address in a pasted line with the name that stands before it, quotes taken off. */
export function splitAddresses(text: string): RawAddress[] {
  const segments = splitSegments(text).filter((segment) => segment.trim() !== '');
  return segments.flatMap((segment) => {
    const found: RawAddress[] = [];
    let from = 0;
    let open = segment.indexOf('<');
    while (open !== -1) {
      const close = segment.indexOf('>', open);
      if (close === -1) break;
      const email = emailIn(segment.slice(open + 1, close));
      const before = splitBare(segment.slice(from, open));
      const last = before.at(-1);
      if (email === null || last === undefined || last.email !== null) {
        found.push(...before, ...(email === null ? [] : [{ name: '', email }]));
      } else {
        found.push(...before.slice(0, -1), { name: last.name, email });
      }
      from = close + 1;
      open = segment.indexOf('<', from);
    }
    return [...found, ...splitBare(segment.slice(from))];
  });
}
