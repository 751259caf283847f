import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Driehoeknotitie } from '../../shared/domain/driehoek/driehoeknotitie.ts';
import type { NotitieInhoud } from '../../shared/domain/driehoek/inhoud.ts';
import { feit, hamerInhoud } from '../shared/verslag/voorbeeld-driehoek.ts';
import { request } from './fixtures/request.ts';
import { openApp } from './fixtures/room.ts';

/** That many facts more; each of them takes two lines. */
function withFeiten(count: number): NotitieInhoud {
  const more = Array.from({ length: count }, (_, at) =>
    feit(
      '22:00',
      'bewoner',
      `Nummer ${String(at + 1)}: in het trappenhuis is opnieuw geroep gehoord, en er werd kort daarna weer op een deur gebonsd.`,
    ),
  );
  const { beeld } = hamerInhoud;
  return { ...hamerInhoud, beeld: { ...beeld, feiten: [...beeld.feiten, ...more] } };
}

const withKern = (...kern: string[]): NotitieInhoud => ({
  ...hamerInhoud,
  kern,
  opties: [],
  maatregelen: [],
});

async function pdfPages(file: string): Promise<number> {
  const pdf = await getDocument({ data: new Uint8Array(readFileSync(file)) }).promise;
  const count = pdf.numPages;
  await pdf.destroy();
  return count;
}

async function saved(page: Page, notitie: Driehoeknotitie, inhoud: NotitieInhoud): Promise<Driehoeknotitie> {
  return request(page, 'driehoek.save', { id: notitie.id, revisie: notitie.revisie, inhoud });
}

test('the length that is measured is the length of the PDF, and what passes two pages is named', async () => {
  const { app, page } = await openApp();
  const output = process.env['CASUSTAFEL_E2E_OUTPUT'] ?? mkdtempSync(path.join(os.tmpdir(), 'driehoek-'));
  let notitie = await request(page, 'driehoek.create', { casusId: null, lines: [] });
  const measured: { name: string; pages: number; pdf: number; blok: string | null; regels: number }[] = [];
  for (const [name, inhoud] of [
    ['kort', withKern('Eén regel.')],
    ['hamer', hamerInhoud],
    ['plus-4', withFeiten(4)],
    ['plus-8', withFeiten(8)],
    ['plus-20', withFeiten(20)],
    ['plus-45', withFeiten(45)],
  ] as const) {
    notitie = await saved(page, notitie, inhoud);
    const { html, pages, begins, overflow } = await request(page, 'driehoek.preview', {
      id: notitie.id,
      versie: null,
    });
    expect(begins).toHaveLength(pages - 1);
    writeFileSync(path.join(output, `driehoek-${name}.html`), html);
    const file = path.join(output, `driehoek-${name}.pdf`);
    await app.evaluate(({ dialog }, chosen) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: chosen });
    }, file);
    await request(page, 'driehoek.export', {
      id: notitie.id,
      versie: null,
      formaat: 'pdf',
      ontvanger: 'Burgemeester',
    });
    const { blok = null, regels = 0 } = overflow ?? {};
    measured.push({ name, pages, pdf: await pdfPages(file), blok, regels });
    if (name === 'hamer') {
      await app.evaluate(
        ({ dialog }, chosen) => {
          dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: chosen });
        },
        file.replace('.pdf', '.docx'),
      );
      await request(page, 'driehoek.export', {
        id: notitie.id,
        versie: null,
        formaat: 'docx',
        ontvanger: 'Burgemeester',
      });
    }
  }
  expect(measured.map(({ pages }) => pages)).toEqual(measured.map(({ pdf }) => pdf));
  const of = (name: string) => measured.find((one) => one.name === name);
  // The casus of Jan after the hammer is what two pages were made for.
  expect(of('hamer')).toMatchObject({ pdf: 2, blok: null });
  expect(of('kort')).toMatchObject({ blok: null });
  expect(of('plus-8')).toMatchObject({ pdf: 3, blok: 'Communicatie' });
  expect(of('plus-20')).toMatchObject({ pdf: 3, blok: 'Opties en advies' });
  expect(of('plus-45')).toMatchObject({ pdf: 4, blok: 'Beeld' });
  // Every fact of two lines more pushes at least so much over the end.
  expect((of('plus-45')?.regels ?? 0) - (of('plus-20')?.regels ?? 0)).toBeGreaterThanOrEqual(40);
  await app.close();
});
