import { expect, test } from 'vitest';
import { renderDocx } from '../../../electron/export/docx.ts';
import type { Block } from '../../../shared/verslag/blocks.ts';
import { buildVerslag } from '../../../shared/verslag/build-verslag.ts';
import { kop, lijst } from '../../../shared/verslag/make-block.ts';
import type { Paper } from '../../../shared/verslag/paper.ts';
import { copy, kader, voorbeeld } from '../../shared/verslag/voorbeeld-bespreking.ts';
import { paragraphTexts, readDocx } from './read-docx.ts';

const concept = buildVerslag(voorbeeld(), kader, { nummer: 1, vaststelling: null });
const vastgesteld = buildVerslag(voorbeeld(), kader, {
  nummer: 1,
  vaststelling: { datum: '2026-11-19', door: 'A. Willems' },
});

async function partsOf(paper: Paper): Promise<Map<string, string>> {
  return readDocx(await renderDocx(paper, copy));
}

function withBlocks(...blocks: Block[]): Paper {
  return { ...concept, blocks };
}

test('CONCEPT stands in the one header of all pages, in words and behind the text', async () => {
  const parts = await partsOf(concept);
  const header = parts.get('word/header1.xml') ?? '';
  expect(paragraphTexts(header)).toContain('CONCEPT · Vertrouwelijk');
  expect(header).toContain('string="CONCEPT"');
  expect(parts.get('word/document.xml')).not.toContain('w:titlePg');
  expect(parts.get('word/document.xml')?.match(/<w:headerReference/g)).toHaveLength(1);
});

test('a vastgesteld verslag bears no CONCEPT anywhere', async () => {
  for (const part of (await partsOf(vastgesteld)).values()) expect(part).not.toContain('CONCEPT');
});

test('the header frames gemeente, classification and the special data it holds', async () => {
  const header = (await partsOf(vastgesteld)).get('word/header1.xml') ?? '';
  expect(paragraphTexts(header)).toEqual([
    'Gemeente Waterkant',
    'Bevat gegevens over gezondheid en politiegegevens',
    'Vertrouwelijk',
  ]);
  // Eighths of a point.
  expect(header).toContain('<w:top w:val="single" w:color="1A1D21" w:sz="8"/>');
});

test('the foot names casusnummer, version, recipient, copy and date, and counts the pages', async () => {
  const footer = (await partsOf(concept)).get('word/footer1.xml') ?? '';
  expect(paragraphTexts(footer)[0]).toMatch(
    /^2026-014 · concept van versie 1 · voor GGZ, M\. Smit · exemplaar 3 · do 12 nov 2026/,
  );
  expect(paragraphTexts(footer).slice(1)).toEqual([
    'Geheim voor anderen dan de deelnemers; alleen voor het doel van deze casus.',
    'Controlegetal 7f3a09c41b2e · logboek 0be1c7d2a940',
  ]);
  expect(footer).toMatch(/PAGE.*NUMPAGES/s);
});

test('the language is Dutch and the maker is the app, not a library or a person', async () => {
  const parts = await partsOf(concept);
  expect(parts.get('word/styles.xml')).toContain('w:val="nl-NL"');
  const core = parts.get('docProps/core.xml') ?? '';
  expect(core).toContain('<dc:title>Verslag casusoverleg 2026-014</dc:title>');
  expect(core).toContain('<dc:creator>Casustafel</dc:creator>');
  expect(core).toContain('<cp:lastModifiedBy>Casustafel</cp:lastModifiedBy>');
});

test('each numbered list begins at 1', async () => {
  const list = lijst(['een', 'twee'], { numbered: true });
  const parts = await partsOf(withBlocks(list, kop(2, 'Tussen'), list));
  const ids = [...(parts.get('word/document.xml') ?? '').matchAll(/<w:numId w:val="(\d+)"/g)].map(
    ([, id]) => id,
  );
  expect(ids).toHaveLength(4);
  expect(new Set(ids).size).toBe(2);
  const numbering = parts.get('word/numbering.xml') ?? '';
  for (const id of new Set(ids)) {
    expect(numbering).toMatch(
      new RegExp(`<w:num w:numId="${String(id)}".*?<w:startOverride w:val="1"/>`, 's'),
    );
  }
});

test('a table repeats its head and splits no row', async () => {
  const document = (await partsOf(concept)).get('word/document.xml') ?? '';
  const tables = concept.blocks.filter((block) => block.kind === 'tabel');
  expect(document.match(/<w:tblHeader/g)).toHaveLength(tables.length);
  const rows = document.match(/<w:tr[ >]/g)?.length;
  expect(document.match(/<w:cantSplit/g)).toHaveLength(rows ?? -1);
});

test('text with markup stays text, and what XML cannot hold is left out', async () => {
  const typed = '<w:br/> & "aanhaling" \u0007 einde';
  const document = (await partsOf(withBlocks(kop(1, typed)))).get('word/document.xml') ?? '';
  expect(paragraphTexts(document)).toEqual(['<w:br/> & "aanhaling"  einde']);
});
