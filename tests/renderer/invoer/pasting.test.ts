import { expect, test } from 'vitest';
import { createStage, enter } from './stage.ts';

test('one pasted line goes into the field as ordinary text', () => {
  const stage = createStage();
  expect(stage.capture.paste('zes meldingen sinds mei')).toBe(false);
});

test('pasted lines are shown first, Enter saves one line each', async () => {
  const stage = createStage();
  expect(stage.capture.paste('- pol: zes meldingen\n- cor: huis staat vol\n\n- komt op tijd')).toBe(true);
  expect(stage.sent).toEqual([]);
  expect(stage.capture.state.look).toMatchObject({ kind: 'regels' });
  await stage.capture.enter();
  expect(stage.stored()).toEqual(['1 feit zes meldingen', '2 feit huis staat vol', '3 feit komt op tijd']);
  expect(stage.capture.state.look).toBeNull();
});

test('Esc puts back what stood there', () => {
  const stage = createStage();
  stage.capture.type('half af');
  stage.capture.paste('een\ntwee');
  expect(stage.capture.escape()).toBe(true);
  expect(stage.capture.state.look).toBeNull();
  expect(stage.text()).toBe('half af');
});

test('a source and kind typed before the paste go for all lines', async () => {
  const stage = createStage();
  stage.capture.type('/v pol: ');
  stage.capture.paste('zes meldingen\nverhoor afgebroken');
  await stage.capture.enter();
  expect(stage.stored()).toEqual(['1 vermoeden zes meldingen', '2 vermoeden verhoor afgebroken']);
  expect(stage.view().informatie.map(({ klasse }) => klasse)).toEqual(['politie', 'politie']);
  expect(stage.text()).toBe('');
});

test('a text over 2,000 characters becomes a bijlage, after saying so', async () => {
  const stage = createStage();
  const text = 'De wijkagent schrijft. '.repeat(200);
  expect(stage.capture.paste(text)).toBe(true);
  expect(stage.capture.state.look).toMatchObject({ kind: 'bijlage' });
  await stage.capture.enter();
  expect(stage.view().informatie).toMatchObject([{ bijlage: true, tekst: text.trim() }]);
});

test('a text of 100,000 characters in the line itself is kept as a bijlage; a longer one stays with a reason', async () => {
  const stage = createStage();
  await enter(stage, 'x'.repeat(100_000));
  expect(stage.view().informatie[0]?.tekst).toHaveLength(100_000);
  await enter(stage, 'y'.repeat(100_001));
  expect(stage.text()).toHaveLength(100_001);
  expect(stage.capture.state.note?.text).toContain('100.001 tekens');
  expect(stage.sent).toHaveLength(1);
});

test('a pasted text that is too long leaves the line as it is and says so', () => {
  const stage = createStage();
  stage.capture.type('half af');
  expect(stage.capture.paste('z'.repeat(100_001))).toBe(true);
  expect(stage.text()).toBe('half af');
  expect(stage.capture.state.look).toBeNull();
  expect(stage.capture.state.note?.tone).toBe('error');
});

test('a pasted table becomes afspraken, all at once, to be taken away whole', async () => {
  const stage = createStage({ stap: 4 });
  stage.capture.paste('Wat\tWie\tWanneer\nbelt de huisarts\tGGZ\t4 dec\nstuurt brief\tCorporatie\t\n');
  expect(stage.capture.state.look).toMatchObject({ kind: 'afspraken' });
  await stage.capture.enter();
  expect(stage.sent).toEqual(['afspraak.importRows']);
  expect(stage.view().afspraken.map(({ wat, datum }) => [wat, datum])).toEqual([
    ['belt de huisarts', '2026-12-04'],
    ['stuurt brief', null],
  ]);
  expect(stage.live().imported).toHaveLength(2);
});

test('a paste that cannot be saved stays on screen', async () => {
  const stage = createStage();
  stage.capture.paste('een\ntwee');
  stage.failNext('read-only');
  await stage.capture.enter();
  expect(stage.capture.state.look).toMatchObject({ kind: 'regels' });
  expect(stage.capture.state.note?.tone).toBe('error');
  expect(stage.stored()).toEqual([]);
});

test('more lines than one request takes are refused in words', () => {
  const stage = createStage();
  const lines = Array.from({ length: 501 }, () => 'x').join('\n');
  expect(stage.capture.paste(lines)).toBe(true);
  expect(stage.capture.state.note?.text).toContain('501');
});
