import { expect, test } from 'vitest';
import type { Soort } from '../../../shared/domain/informatie/soort.ts';
import type { Begrip } from '../../../shared/invoer/begrip.ts';
import { completeEntry } from '../../../shared/invoer/complete-entry.ts';
import { parseEntry } from '../../../shared/invoer/parse-entry.ts';
import { splitPasted } from '../../../shared/invoer/split-pasted.ts';
import { contextOf } from './casus-table.ts';
import { content, nonsenseLines } from './nonsense.ts';

const LINES = nonsenseLines(4_000);
const SOORTEN: Soort[] = ['feit', 'afspraak'];

function piecesOf(text: string, begrip: Begrip): string {
  const slice = (kind: string): string =>
    begrip.parts
      .filter((part) => part.kind === kind)
      .map((part) => text.slice(part.start, part.end))
      .join('');
  return slice('soort') + slice('bron') + slice('leefgebied') + begrip.tekst + slice('termijn');
}

test.each(SOORTEN)(
  'nonsense as %s: every letter and digit is in the content or in a recognised part',
  (soort) => {
    const context = contextOf({ defaultSoort: soort, previousBron: ['ggz'] });
    let recognised = 0;
    for (const line of LINES) {
      const begrip = parseEntry(line, context);
      expect(content(piecesOf(line, begrip)), JSON.stringify(line)).toBe(content(line));
      expect(begrip.tekst).toBe(begrip.tekst.normalize('NFC').trim());
      expect(begrip.tekst).not.toMatch(/\p{Cc}/u);
      recognised += begrip.parts.length;
    }
    expect(recognised).toBeGreaterThan(1_000);
  },
);

test('nonsense: parts stand in order inside the text and only an afspraak has a term or gaps', () => {
  for (const line of LINES) {
    const feit = parseEntry(line, contextOf());
    if (feit.soort !== 'afspraak') expect([feit.termijn, feit.gaps, feit.eigenaren]).toEqual([null, [], []]);
    let from = 0;
    for (const part of parseEntry(line, contextOf({ defaultSoort: 'afspraak' })).parts) {
      expect(part.start).toBeGreaterThanOrEqual(from);
      expect(part.end).toBeGreaterThan(part.start);
      from = part.end;
    }
    expect(from).toBeLessThanOrEqual(line.length);
  }
});

test('nonsense with all parts turned back: everything is content', () => {
  const context = contextOf({ defaultSoort: 'afspraak', undone: ['soort', 'bron', 'termijn'] });
  for (const line of LINES) {
    const begrip = parseEntry(line, context);
    if (begrip.leefgebiedCommand === null) expect(content(begrip.tekst)).toBe(content(line));
  }
});

test('nonsense: a completion only adds to the text and what it completes is recognised', () => {
  const context = contextOf({ defaultSoort: 'afspraak' });
  let offered = 0;
  for (const line of [...LINES, ...LINES.map((text) => text.slice(0, 4)), 'ggz: belt, over 2 we']) {
    const rest = completeEntry(line, context);
    if (rest === null) continue;
    offered += 1;
    expect(parseEntry(line + rest, context).parts.length, line + rest).toBeGreaterThan(0);
  }
  expect(offered).toBeGreaterThan(10);
});

test('nonsense pasted: lines keep every letter, and no line is empty', () => {
  const single = LINES.filter((line) => !/[\n\r]/.test(line)).map((line) => `x${line}`);
  for (let at = 0; at < single.length; at += 7) {
    const seven = single.slice(at, at + 7);
    const pasted = splitPasted(seven.join('\r\n'));
    expect(pasted.kind === 'regels' && pasted.lines.map(content)).toEqual(seven.map(content));
  }
});
