import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, type ElectronApplication } from '@playwright/test';
import { findKader } from '../../shared/kader/catalog.ts';
import { parseKaderText } from '../../shared/kader/parse.ts';
import { ask, request } from './fixtures/request.ts';
import { openApp } from './fixtures/room.ts';

/** Answers the dialogs of the system with this file. */
async function chooseAlways(app: ElectronApplication, file: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] });
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, file);
}

const dalfsen = { id: 'dalfsen', versie: '1.0' };

test('a local version goes out as one file, and comes in with a new number', async () => {
  const { app, page, data } = await openApp();
  const file = path.join(path.dirname(data), 'kader.json');
  await chooseAlways(app, file);
  const signed = { geldigVanaf: '2026-12-01', door: 'Anna Bakker', reden: 'Besluit van het college.' };

  const { id } = await request(page, 'kader.startConcept', { basis: dalfsen, naam: 'Kader Testdorp' });
  const own = await request(page, 'kader.publish', { id, revisie: 1, versie: '1.0', ...signed });
  expect(await request(page, 'kader.exportFile', own)).toEqual({ file });
  const exported = parseKaderText(readFileSync(file, 'utf8'));
  if (!exported.ok) throw new Error(JSON.stringify(exported.faults));
  expect(exported.kader).toEqual(await request(page, 'kader.get', own));

  writeFileSync(file, JSON.stringify({ ...exported.kader, versie: '1.1', gemeenten: ['Testdorp'] }));
  const outcome = await request(page, 'kader.importFile', {});
  if (outcome.outcome !== 'concept') throw new Error(outcome.outcome);
  const concept = await request(page, 'kader.getConcept', { id: outcome.conceptId });
  expect(concept).toMatchObject({ uitBestand: true, basis: dalfsen, kader: { versie: '1.1' } });
  await request(page, 'kader.publish', { id: concept.id, revisie: 1, versie: '1.1', ...signed });
  const [newest, before] = await request(page, 'kader.list', {});
  expect([newest, before]).toMatchObject([
    { id: 'kader-testdorp', versie: '1.1', eigen: true, startsLater: true },
    { id: 'kader-testdorp', versie: '1.0', eigen: true },
  ]);
  await app.close();
});

test('a file that does not hold is refused with where and why; the kaders stay as they were', async () => {
  const { app, page, data } = await openApp();
  const file = path.join(path.dirname(data), 'kader.json');
  await chooseAlways(app, file);
  const before = await request(page, 'kader.list', {});
  const nonsense = 'x'.repeat(2 * 1024 * 1024 + 1);
  const versions = { ...findKader('dalfsen', '1.0') };
  for (const [content, pad] of [
    [nonsense, 'bestand'],
    ['Kader Testdorp', 'bestand'],
    [JSON.stringify(versions), 'versie'],
    [JSON.stringify({ ...versions, versie: 2 }), 'versie'],
  ] as const) {
    writeFileSync(file, content);
    const outcome = await request(page, 'kader.importFile', {});
    expect(outcome).toMatchObject({
      outcome: 'refused',
      faults: [{ pad, reden: expect.stringMatching(/\S/) }],
    });
  }
  await chooseAlways(app, path.join(data, 'nergens', 'kader.json'));
  expect(await ask(page, 'kader.importFile', {})).toMatchObject({ error: { code: 'bestand-niet-gelezen' } });
  expect(await ask(page, 'kader.exportFile', dalfsen)).toMatchObject({
    error: { code: 'map-weg' },
  });
  expect(await request(page, 'kader.list', {})).toEqual(before);
  await app.close();
});
