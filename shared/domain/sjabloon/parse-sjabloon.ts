import { nearestName } from './nearest-name.ts';
import type { SjabloonFault } from './sjabloon-fault.ts';
import type { SjabloonSoort, SjabloonTekst } from './sjabloon.ts';
import { sjabloonVelden, type SjabloonVeld } from './velden.ts';

export type Piece =
  { readonly kind: 'text'; readonly text: string } | { readonly kind: 'veld'; readonly veld: SjabloonVeld };

/** One line of the text. An empty line only parts paragraphs and is not kept. */
export type SjabloonRegel =
  | { readonly kind: 'kop' | 'alinea' | 'item'; readonly pieces: readonly Piece[] }
  | { readonly kind: 'tabel'; readonly naam: string };

export interface ParsedSjabloon {
  readonly title: readonly Piece[];
  readonly regels: readonly SjabloonRegel[];
}

export type SjabloonResult =
  | { readonly ok: true; readonly sjabloon: ParsedSjabloon }
  | { readonly ok: false; readonly faults: readonly SjabloonFault[] };

interface Found {
  readonly typed: string;
  /** Where it begins and ends in the line, braces included. */
  readonly from: number;
  readonly to: number;
}

const tabelPrefix = 'tabel:';

/**
 * What turns text round or cannot be seen (Trojan Source): controls but the tab, directions, separators, a byte order
 * mark, no character at all.
 */
const forbidden = /[\p{Cc}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff]|\p{Cs}/u;

/**
 * Reads a sjabloon: `# ` begins a heading, `- ` an item of a list, any other line is a paragraph; `{{name}}` is a field
 * and `{{tabel:name}}`, alone on its line, a table. Nothing else is special: no conditions, no sums.
 * Answers every fault with its place.
 */
export function parseSjabloon(soort: SjabloonSoort, { title, tekst }: SjabloonTekst): SjabloonResult {
  const faults: SjabloonFault[] = [];
  const titlePieces = readLine(soort, 'title', 1, title, faults);
  if (title.trim() === '') faults.push(faultAt('title', 1, 1, 'empty'));
  const lines = tekst.replaceAll('\r\n', '\n').split('\n');
  const regels = lines.flatMap((line, index) => readRegel(soort, index + 1, line, faults));
  if (tekst.trim() === '') faults.push(faultAt('tekst', 1, 1, 'empty'));
  return faults.length === 0 ? { ok: true, sjabloon: { title: titlePieces, regels } } : { ok: false, faults };
}

function readRegel(
  soort: SjabloonSoort,
  line: number,
  text: string,
  faults: SjabloonFault[],
): SjabloonRegel[] {
  const tabel = /^\s*\{\{\s*tabel:([^{}]*)\}\}\s*$/.exec(text);
  if (tabel !== null) {
    const naam = (tabel[1] ?? '').trim();
    const known = sjabloonVelden[soort].tabellen.map((one) => one.naam);
    if (known.includes(naam)) return [{ kind: 'tabel', naam }];
    faults.push(
      faultAt('tekst', line, text.indexOf('{{') + 1, 'unknown-tabel', naam, nearestName(naam, known)),
    );
    return [];
  }
  const pieces = readLine(soort, 'tekst', line, text, faults);
  if (text.trim() === '') return [];
  const [first, ...rest] = pieces;
  const mark = first?.kind === 'text' ? /^\s*([#-]) +/.exec(first.text) : null;
  if (first?.kind !== 'text' || mark === null) return [{ kind: 'alinea', pieces }];
  const begin: Piece = { kind: 'text', text: first.text.slice(mark[0].length) };
  return [{ kind: mark[1] === '#' ? 'kop' : 'item', pieces: [begin, ...rest] }];
}

function readLine(
  soort: SjabloonSoort,
  part: SjabloonFault['part'],
  line: number,
  text: string,
  faults: SjabloonFault[],
): Piece[] {
  const hidden = forbidden.exec(text.replaceAll('\t', ' '));
  if (hidden !== null) faults.push(faultAt(part, line, hidden.index + 1, 'forbidden-character'));
  const pieces: Piece[] = [];
  let at = 0;
  for (const found of fieldsIn(part, line, text, faults)) {
    if (found.from > at) pieces.push({ kind: 'text', text: text.slice(at, found.from) });
    const veld = knownVeld(soort, part, line, found, faults);
    if (veld !== null) pieces.push({ kind: 'veld', veld });
    at = found.to;
  }
  if (at < text.length) pieces.push({ kind: 'text', text: text.slice(at) });
  return pieces;
}

function fieldsIn(part: SjabloonFault['part'], line: number, text: string, faults: SjabloonFault[]): Found[] {
  const found: Found[] = [];
  let at = 0;
  for (;;) {
    const open = text.indexOf('{{', at);
    const close = text.indexOf('}}', at);
    if (close !== -1 && (open === -1 || close < open)) {
      faults.push(faultAt(part, line, close + 1, 'not-opened'));
      at = close + 2;
      continue;
    }
    if (open === -1) return found;
    const again = text.indexOf('{{', open + 2);
    if (close === -1 || (again !== -1 && again < close)) {
      faults.push(faultAt(part, line, open + 1, 'not-closed'));
      at = open + 2;
      continue;
    }
    found.push({ typed: text.slice(open + 2, close).trim(), from: open, to: close + 2 });
    at = close + 2;
  }
}

function knownVeld(
  soort: SjabloonSoort,
  part: SjabloonFault['part'],
  line: number,
  { typed, from }: Found,
  faults: SjabloonFault[],
): SjabloonVeld | null {
  if (typed.startsWith(tabelPrefix)) {
    const naam = typed.slice(tabelPrefix.length).trim();
    faults.push(faultAt(part, line, from + 1, part === 'title' ? 'not-in-title' : 'tabel-not-alone', naam));
    return null;
  }
  const { velden } = sjabloonVelden[soort];
  const veld = velden.find(({ naam }) => naam === typed);
  if (veld !== undefined && part === 'title' && veld.inTitle === undefined) {
    faults.push(faultAt(part, line, from + 1, 'not-in-title', typed));
    return null;
  }
  if (veld !== undefined) return veld;
  const nearest = nearestName(
    typed,
    velden.map(({ naam }) => naam),
  );
  faults.push(faultAt(part, line, from + 1, 'unknown-veld', typed, nearest));
  return null;
}

function faultAt(
  part: SjabloonFault['part'],
  line: number,
  column: number,
  kind: SjabloonFault['kind'],
  typed = '',
  nearest: string | null = null,
): SjabloonFault {
  return { part, line, column, kind, typed, nearest };
}
