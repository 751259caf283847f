import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { renderDocx } from '../../../electron/export/docx.ts';
import { buildVerslag } from '../../../shared/verslag/build-verslag.ts';
import { copy, kader, voorbeeld } from '../../shared/verslag/voorbeeld-bespreking.ts';

const tools = { office: 'soffice', reader: 'pdftotext' } as const;
const folder = mkdtempSync(path.join(os.tmpdir(), 'casustafel-docx-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Another reader than the library that wrote it. `npm test` installs it on Debian, so it runs on Linux only. */
test(
  'LibreOffice opens the Word file: its pages are counted and each bears CONCEPT',
  { timeout: 120_000 },
  async () => {
    const paper = buildVerslag(voorbeeld(), kader, { nummer: 1, vaststelling: null });
    writeFileSync(path.join(folder, 'verslag.docx'), await renderDocx(paper, copy));
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`;
    execFileSync(tools.office, [
      profile,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      path.join(folder, 'verslag.docx'),
    ]);

    const text = execFileSync(tools.reader, ['-layout', path.join(folder, 'verslag.pdf'), '-'], {
      encoding: 'utf8',
    });
    const pages = text.split('\f').slice(0, -1);

    expect(pages.length).toBeGreaterThanOrEqual(2);
    expect(pages.length).toBeLessThanOrEqual(4);
    pages.forEach((page, index) => {
      expect(page).toContain(`Pagina ${String(index + 1)} van ${String(pages.length)}`);
      expect(page).toContain('CONCEPT · Vertrouwelijk');
    });
    expect(pages[0]).toContain('Verslag casusoverleg 2026-014');
  },
);
