import { expect, test } from 'vitest';
import { createStage, enter } from './stage.ts';

test('↑ brings the last line back, ↑↑ the one before, ↓ goes down again to an empty line', async () => {
  const stage = createStage();
  await enter(stage, 'cor: huis staat vol');
  await enter(stage, '/v wij: slaapt overdag');
  expect(stage.capture.up()).toBe(true);
  expect(stage.text()).toBe('Wijkteam: slaapt overdag');
  expect(stage.capture.state.line).toMatchObject({
    forcedSoort: 'vermoeden',
    correction: { name: 'regel 2' },
  });
  stage.capture.up();
  expect(stage.text()).toBe('Corporatie: huis staat vol');
  stage.capture.down();
  expect(stage.text()).toBe('Wijkteam: slaapt overdag');
  stage.capture.down();
  expect(stage.text()).toBe('');
});

test('↑ in a line that is being typed is for the field itself', async () => {
  const stage = createStage();
  await enter(stage, 'huis staat vol');
  stage.capture.type('nieuw');
  expect(stage.capture.up()).toBe(false);
  expect(stage.text()).toBe('nieuw');
});

test('a correction keeps number, step and heading, and is saved with the version it came from', async () => {
  const stage = createStage();
  await enter(stage, '#wonen');
  await enter(stage, 'cor: huis staat vol');
  await enter(stage, '#');
  stage.goTo(4);
  stage.capture.correct({ table: 'informatie', id: stage.view().informatie[0]!.id });
  await enter(stage, 'Corporatie: huis en gang staan vol');
  expect(stage.stored()).toEqual(['1 feit huis en gang staan vol']);
  expect(stage.view().informatie[0]).toMatchObject({ stap: 2, leefgebied: 'wonen', revisie: 2 });
  expect(stage.text()).toBe('');
});

test('Alt+↓ in a correction moves that line only', async () => {
  const stage = createStage();
  await enter(stage, 'huis staat vol');
  stage.capture.up();
  stage.capture.nextLeefgebied();
  await stage.capture.enter();
  expect(stage.view().informatie[0]?.leefgebied).toBe('wonen');
  expect(stage.live().leefgebied).toBe('');
});

test('a correction made on an older version is refused, the text stays, the newer line too', async () => {
  const stage = createStage();
  await enter(stage, 'huis staat vol');
  stage.capture.up();
  stage.failNext('verouderd');
  await enter(stage, 'huis staat leeg');
  expect(stage.text()).toBe('huis staat leeg');
  expect(stage.stored()).toEqual(['1 feit huis staat vol']);
  expect(stage.capture.state.note?.text).toContain('nieuwere versie');
});

test('an afspraak comes back with owner and date, and stays the same when nothing is changed', async () => {
  const stage = createStage({ stap: 4 });
  await enter(stage, 'ggz, wij: gaan samen langs, 4 dec');
  const before = stage.view().afspraken[0]!;
  stage.capture.up();
  expect(stage.text()).toBe('GGZ, Marie Smit, Wijkteam: gaan samen langs, 04-12-2026');
  await stage.capture.enter();
  expect(stage.view().afspraken[0]).toEqual({ ...before, revisie: 2 });
});

test('a feit does not become an afspraak: neither by key nor by /s', async () => {
  const stage = createStage();
  await enter(stage, 'belt de huisarts, vrijdag');
  stage.capture.up();
  stage.capture.chooseSoort('afspraak');
  expect(stage.capture.state.note?.tone).toBe('error');
  expect(stage.capture.state.line.forcedSoort).toBe('feit');
  stage.capture.chooseSoort('vermoeden');
  await stage.capture.enter();
  expect(stage.stored()).toEqual(['1 vermoeden belt de huisarts, vrijdag']);
});

test('a changed correction is left only at the second ↓, and Esc says how', async () => {
  const stage = createStage();
  await enter(stage, 'huis staat vol');
  stage.capture.up();
  stage.capture.type('huis staat leeg');
  expect(stage.capture.escape()).toBe(true);
  expect(stage.text()).toBe('huis staat leeg');
  stage.capture.down();
  expect(stage.text()).toBe('huis staat leeg');
  stage.capture.down();
  expect(stage.text()).toBe('');
  expect(stage.stored()).toEqual(['1 feit huis staat vol']);
});

test('Esc leaves a correction that was not touched', async () => {
  const stage = createStage();
  await enter(stage, 'huis staat vol');
  stage.capture.up();
  expect(stage.capture.escape()).toBe(true);
  expect(stage.text()).toBe('');
});

test('Enter with an empty line corrects the chosen line', async () => {
  const stage = createStage();
  await enter(stage, 'eerste');
  await enter(stage, 'tweede');
  stage.select(stage.view().informatie[0]!.id);
  await stage.capture.enter();
  expect(stage.text()).toBe('eerste');
});

test('a line being typed is never pushed out by a correction', async () => {
  const stage = createStage();
  await enter(stage, 'eerste');
  stage.capture.type('half af');
  stage.capture.correct({ table: 'informatie', id: stage.view().informatie[0]!.id });
  expect(stage.text()).toBe('half af');
  expect(stage.capture.state.note?.tone).toBe('info');
});

test('an emptied correction deletes nothing', async () => {
  const stage = createStage();
  await enter(stage, 'huis staat vol');
  stage.capture.up();
  await enter(stage, '');
  expect(stage.stored()).toEqual(['1 feit huis staat vol']);
  expect(stage.capture.state.line.correction).not.toBeNull();
});
