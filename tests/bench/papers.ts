import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { renderDocx } from '../../electron/export/docx.ts';
import { largeVerslag } from '../e2e/fixtures/print/large-verslag.ts';
import { printPapers } from '../e2e/fixtures/print/print-papers.ts';
import { copy } from '../shared/verslag/voorbeeld-bespreking.ts';
import { numbersOf } from './numbers.ts';
import type { Measured } from './report.ts';

const rounds = 9;
const part = 'Papers: a verslag of 40 lines';

/** From the paper to the bytes of the file; the first of each, which warms the program up, is told apart. */
export async function measurePapers(): Promise<Measured[]> {
  const paper = largeVerslag(8, 40);
  const word: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const started = performance.now();
    await renderDocx(paper, copy);
    word.push(performance.now() - started);
  }
  const folder = mkdtempSync(path.join(os.tmpdir(), 'casustafel-papers-'));
  const jobs = Array.from({ length: rounds + 1 }, (_, round) => ({
    name: `verslag-${String(round)}`,
    paper,
    copy,
  }));
  const pdf = (await printPapers(folder, jobs)).map(({ milliseconds }) => milliseconds);
  return [
    { part, what: 'DOCX, the first', numbers: numbersOf(word.slice(0, 1)) },
    { part, what: 'DOCX', numbers: numbersOf(word.slice(1)), target: { by: 'p50', under: 300 } },
    { part, what: 'PDF, the first', numbers: numbersOf(pdf.slice(0, 1)) },
    { part, what: 'PDF', numbers: numbersOf(pdf.slice(1)), target: { by: 'p50', under: 1500 } },
  ];
}
