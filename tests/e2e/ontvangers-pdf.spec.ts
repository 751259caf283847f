import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { renderDocx } from '../../electron/export/docx.ts';
import { readDocx } from '../electron/export/read-docx.ts';
import { demoPapers } from './fixtures/print/demo-papers.ts';
import { printPapers } from './fixtures/print/print-papers.ts';
import { readPdf } from './fixtures/print/read-pdf.ts';
import { pdfText, wordText } from './fixtures/print/reading-order.ts';

function folderOf(name: string): string {
  const folder = test.info().outputPath(name);
  mkdirSync(folder, { recursive: true });
  return folder;
}

test('L3 L19 L22: no word without right is in the PDF of any of the eight, not on a page and not behind it', async () => {
  test.setTimeout(150_000);
  const { planted, words } = demoPapers();
  const folder = folderOf('planted');
  await printPapers(folder, planted);
  expect(words).toHaveLength(8);
  for (const { name, withheld, printed } of words) {
    const file = path.join(folder, `verslag-${name}.pdf`);
    const { everything } = await readPdf(file);
    const text = everything.replace(/\s+/g, '');
    const raw = readFileSync(file);
    expect(
      printed.filter((word) => !text.includes(word)),
      `${name} lacks`,
    ).toEqual([]);
    const found = withheld.filter(
      (word) => text.includes(word) || raw.includes(word) || raw.includes(Buffer.from(word, 'utf16le')),
    );
    expect(found, `${name} has`).toEqual([]);
    expect(printed.length, name).toBeGreaterThan(10);
    expect(withheld.length > 0, name).toBe(!['ZVH', 'Wijkteam', 'OOV'].includes(name));
  }
});

test('every stuk of the eight reads the same in Word and in PDF, tagged, with bookmarks, title and language', async () => {
  test.setTimeout(150_000);
  const { stukken } = demoPapers();
  const folder = folderOf('stukken');
  await printPapers(folder, stukken);
  expect(stukken).toHaveLength(25);
  for (const { name, paper, copy } of stukken) {
    const word = await renderDocx(paper, copy);
    writeFileSync(path.join(folder, `${name}.docx`), word);
    const parts = await readDocx(word);
    const document = parts.get('word/document.xml') ?? '';
    const pdf = await readPdf(path.join(folder, `${name}.pdf`));
    expect(pdfText(pdf.bodies, paper), name).toBe(wordText(document));
    expect(wordText(document).length, name).toBeGreaterThan(200);

    const koppen = paper.blocks.flatMap((block) => (block.kind === 'kop' ? [block.text] : []));
    expect(pdf.outline, name).toEqual(koppen);
    expect(pdf).toMatchObject({ tagged: true, title: paper.title, language: 'nl' });
    const tables = paper.blocks.filter(({ kind }) => kind === 'tabel').length;
    const roles = tables > 0 ? ['H1', 'Table', 'TH', 'TD'] : ['H1'];
    expect([...pdf.roles], name).toEqual(expect.arrayContaining(roles));

    expect(document.match(/<w:pStyle w:val="Heading\d"/g), name).toHaveLength(koppen.length);
    expect(document.match(/<w:tblHeader/g) ?? [], name).toHaveLength(tables);
    expect(parts.get('word/styles.xml')).toContain('w:val="nl-NL"');
    expect(pdf.everything).toContain(copy.recipient);
    expect(pdf.everything).toContain(`exemplaar ${String(copy.number)}`);
    expect(pdf.everything).toContain(`Controlegetal ${copy.shortHash} · logboek ${copy.logboek}`);
  }
});
