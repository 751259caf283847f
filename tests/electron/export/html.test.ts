import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { paperStyles, renderHtml } from '../../../electron/export/html.ts';
import { footerTemplate, headerTemplate } from '../../../electron/export/html/page-frame.ts';
import type { Block } from '../../../shared/verslag/blocks.ts';
import { buildVerslag } from '../../../shared/verslag/build-verslag.ts';
import { alinea, cell, kop, lijst } from '../../../shared/verslag/make-block.ts';
import type { Paper } from '../../../shared/verslag/paper.ts';
import { copy, kader, voorbeeld } from '../../shared/verslag/voorbeeld-bespreking.ts';

const concept = buildVerslag(voorbeeld(), kader, { nummer: 1, vaststelling: null });
const evil = `<script>alert(1)</script><img src=x onerror="a()"> & 'x'`;

test('whatever was typed comes out as text, in every kind of block and in the frame', () => {
  const label = { fase: null, label: evil, naam: evil };
  const blocks: Block[] = [
    kop(1, evil),
    alinea(evil),
    lijst([evil]),
    { kind: 'tabel', columns: [{ head: evil, width: 1 }], groups: [{ title: evil, rows: [[cell(evil)]] }] },
    { kind: 'kenmerken', items: [{ label: evil, value: cell(evil) }] },
    { kind: 'handtekeningen', items: [{ naam: evil, rol: evil }] },
    { kind: 'fase-chip', van: label, naar: label },
    { kind: 'code', groups: [evil] },
  ];
  const paper: Paper = {
    title: evil,
    gemeente: evil,
    classificatie: evil,
    specialData: evil,
    casusnummer: evil,
    versie: evil,
    concept: true,
    geheimhouding: evil,
    blocks,
  };
  const dangerous = { recipient: evil, number: 1, date: '2026-11-12', shortHash: evil, logboek: evil };
  for (const html of [
    renderHtml(paper, dangerous),
    headerTemplate(paper),
    footerTemplate(paper, dangerous),
  ]) {
    expect(html).toContain('&lt;script&gt;');
    expect(html).not.toMatch(/<script|<img|onerror="/);
  }
});

test('the page says its language and title, and its policy lets only its own style through', () => {
  const html = renderHtml(concept, copy);
  const hash = createHash('sha256').update(paperStyles).digest('base64');
  expect(html).toContain('<html lang="nl">');
  expect(html).toContain('<title>Verslag casusoverleg 2026-014</title>');
  expect(html).toContain(`default-src &#39;none&#39;; style-src &#39;sha256-${hash}&#39;`);
  expect(html).toContain(`<style>${paperStyles}</style>`);
  expect(html).not.toContain(' style="');
});

test('L29: a screen reader finds one title, headings in order and named columns', () => {
  const html = renderHtml(concept, copy);
  const levels = [...html.matchAll(/<h([1-3])>/g)].map(([, level]) => Number(level));
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  expect(levels[0]).toBe(1);
  levels.slice(1).forEach((level, index) => expect(level - (levels[index] ?? 0)).toBeLessThanOrEqual(1));
  expect(html.match(/<table>/g)?.length).toBe(html.match(/<thead>/g)?.length);
  expect(html).not.toMatch(/<th>/);
});

test('CONCEPT stands behind the text and in the frame of every page, and not on what is vastgesteld', () => {
  expect(renderHtml(concept, copy)).toContain('class="watermark" aria-hidden="true"><span>CONCEPT</span>');
  expect(headerTemplate(concept)).toContain('CONCEPT · Vertrouwelijk');
  const final = { ...concept, concept: false };
  expect(`${renderHtml(final, copy)}${headerTemplate(final)}${footerTemplate(final, copy)}`).not.toContain(
    'CONCEPT',
  );
});

test('the foot of every page counts the pages and names the recipient', () => {
  const footer = footerTemplate(concept, copy);
  expect(footer).toContain('Pagina <span class="pageNumber"></span> van <span class="totalPages"></span>');
  expect(footer).toContain('voor GGZ, M. Smit');
});

test('a preview for nobody yet leaves recipient, copy and hash out', () => {
  const html = renderHtml(concept, {
    recipient: '',
    number: null,
    date: '2026-11-12',
    shortHash: '',
    logboek: '',
  });
  expect(html).toContain('<p>2026-014 · concept van versie 1 · do 12 nov 2026</p>');
  expect(html).not.toContain('Controlegetal');
});

test('a run of letters wider than the paper breaks, wherever it stands', () => {
  // Inherited from the body; a rule of its own further down would take a part out again.
  expect([...paperStyles.matchAll(/overflow-wrap: ([a-z-]+)/g)].map(([, how]) => how)).toEqual(['anywhere']);
  expect(paperStyles).toMatch(/^body \{[^}]*overflow-wrap: anywhere/m);
});
