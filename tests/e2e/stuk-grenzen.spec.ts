import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { renderDocx } from '../../electron/export/docx.ts';
import type { Paper } from '../../shared/verslag/paper.ts';
import { readDocx } from '../electron/export/read-docx.ts';
import { copy } from '../shared/verslag/voorbeeld-bespreking.ts';
import { largeVerslag, longLine } from './fixtures/print/large-verslag.ts';
import { printPapers } from './fixtures/print/print-papers.ts';
import { readPdf } from './fixtures/print/read-pdf.ts';
import { pdfText, wordText } from './fixtures/print/reading-order.ts';

const recipient = 'محمد الأمين, Woonstichting De Haven';
const papers: readonly (readonly [string, Paper])[] = [
  ['zestig', largeVerslag(60, 12)],
  ['veertig-paginas', largeVerslag(8, 760)],
  ['lange-cel', longLine()],
];

/** The Word files as LibreOffice lays them out. */
function office(folder: string, names: readonly string[]): void {
  const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`;
  const files = names.map((name) => path.join(folder, `${name}.docx`));
  const out = path.join(folder, 'office');
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', out, ...files], {
    timeout: 120_000,
  });
}

test('sixty people, forty pages, a cell of 5,000 characters and names from right to left are whole in Word and PDF', async () => {
  test.setTimeout(240_000);
  const folder = test.info().outputPath('grenzen');
  mkdirSync(folder, { recursive: true });
  await printPapers(
    folder,
    papers.map(([name, paper]) => ({ name, paper, copy: { ...copy, recipient } })),
  );
  for (const [name, paper] of papers) {
    writeFileSync(path.join(folder, `${name}.docx`), await renderDocx(paper, { ...copy, recipient }));
  }
  office(
    folder,
    papers.map(([name]) => name),
  );
  const pages = new Map<string, number>();
  for (const [name, paper] of papers) {
    const pdf = await readPdf(path.join(folder, `${name}.pdf`));
    const parts = await readDocx(await renderDocx(paper, copy));
    const text = wordText(parts.get('word/document.xml') ?? '');
    expect(pdfText(pdf.bodies, paper), name).toBe(text);
    expect(pdf.everything).not.toContain('\u202e');
    pages.set(name, pdf.pages);
    const word = execFileSync('pdftotext', ['-raw', path.join(folder, 'office', `${name}.pdf`), '-'], {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    });
    for (const wanted of wordsOf(name)) expect(word, name).toContain(wanted);
  }
  expect(pages.get('veertig-paginas')).toBeGreaterThanOrEqual(40);
});

/** What must be on the pages that LibreOffice drew: nothing falls off a row that is higher than a page. */
function wordsOf(name: string): string[] {
  if (name === 'lange-cel') return ['Eerstewoord', 'laatstewoord'];
  if (name === 'zestig') return Array.from({ length: 54 }, (_, index) => `Persoon-${String(index + 7)}`);
  return Array.from({ length: 760 }, (_, index) => `einde${String(index + 1)}.`);
}
