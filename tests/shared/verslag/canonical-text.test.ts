import { expect, test } from 'vitest';
import { canonicalText } from '../../../shared/verslag/canonical-text.ts';
import { buildVerslag } from '../../../shared/verslag/build-verslag.ts';
import { alinea, cell } from '../../../shared/verslag/make-block.ts';
import type { Paper } from '../../../shared/verslag/paper.ts';
import { withCorrecties } from '../../../shared/verslag/with-correcties.ts';
import { linesOf, rowsUnder } from './read-paper.ts';
import { kader, voorbeeld } from './voorbeeld-bespreking.ts';
import { besprekingId, id } from './voorbeeld-mensen.ts';

const paper = buildVerslag(voorbeeld(), kader, {
  nummer: 1,
  vaststelling: { datum: '2026-11-19', door: 'A. Willems' },
});

test('the same bespreking gives the same text, also after storing it as JSON', () => {
  expect(canonicalText(JSON.parse(JSON.stringify(paper)) as Paper)).toBe(canonicalText(paper));
});

test('every word on the paper is in it, and looks are not', () => {
  const text = canonicalText(paper);
  for (const line of linesOf(paper)) expect(text).toContain(JSON.stringify(line).slice(1, -1));
  const wider = paper.blocks.map((block) =>
    block.kind === 'tabel'
      ? { ...block, columns: block.columns.map((column) => ({ ...column, width: 0.5 })) }
      : block,
  );
  expect(canonicalText({ ...paper, blocks: wider })).toBe(text);
});

test.each<[string, Partial<Paper>]>([
  ['a word', { blocks: [...paper.blocks, alinea('Nog een zin.')] }],
  ['concept', { concept: true }],
  ['the version', { versie: 'versie 2' }],
  ['the classification', { classificatie: 'Openbaar' }],
])('another text when %s differs', (_what, more) => {
  expect(canonicalText({ ...paper, ...more })).not.toBe(canonicalText(paper));
});

test('text cannot be moved from one cell to the next unseen', () => {
  const row = (left: string, right: string): Paper => ({
    ...paper,
    blocks: [{ kind: 'tabel', columns: [], groups: [{ title: null, rows: [[cell(left), cell(right)]] }] }],
  });
  expect(canonicalText(row('a","b', 'c'))).not.toBe(canonicalText(row('a', 'b","c')));
  expect(canonicalText(row('', 'morgen'))).not.toBe(canonicalText(row('morgen', '')));
});

test('corrections stand behind the paper, which keeps its own text', () => {
  const correctie = {
    id: id(14, 1),
    besprekingId,
    nummer: 1,
    tekst: 'De uitkering stopte op 3 oktober.',
    door: 'N. Kuipers',
    onderdelen: [],
    createdAt: '2026-11-20T23:30:00.000Z',
  };
  const corrected = withCorrecties(paper, [correctie]);
  expect(rowsUnder(corrected, 'Correcties')).toEqual([
    ['1', 'De uitkering stopte op 3 oktober.', 'N. Kuipers', 'za 21 nov 2026'],
  ]);
  expect(corrected.versie).toBe('versie 1 met 1 correctie');
  expect(corrected.blocks.slice(0, paper.blocks.length)).toEqual(paper.blocks);
  expect(withCorrecties(paper, [])).toBe(paper);
});
