import { expect, test } from 'vitest';
import { createStage, enter } from './stage.ts';

test('Enter saves the line as it was understood, and the line is empty for the next', async () => {
  const stage = createStage();
  await enter(stage, 'cor: huis staat vol, woonconsulent 3 nov niet binnengelaten');
  expect(stage.stored()).toEqual(['1 feit huis staat vol, woonconsulent 3 nov niet binnengelaten']);
  expect(stage.text()).toBe('');
  expect(stage.view().informatie).toHaveLength(1);
  expect(stage.live().fresh).toEqual([stage.view().informatie[0]!.id]);
  expect(stage.said.at(-1)).toBe('Bewaard als regel 1.');
});

test('the step gives the kind: opmerking, feit, risico, afspraak', async () => {
  const stage = createStage({ stap: 1 });
  await enter(stage, 'dat duurt te lang');
  stage.goTo(2);
  await enter(stage, 'zes meldingen sinds mei');
  stage.goTo(3);
  await enter(stage, 'brand door kaarsen');
  stage.goTo(4);
  await enter(stage, 'ggz: belt de huisarts, vrijdag');
  stage.goTo(5);
  await enter(stage, 'pol: rijdt extra langs, volgend overleg');
  expect(stage.stored()).toEqual(['1 opmerking dat duurt te lang', '2 feit zes meldingen sinds mei']);
  expect(stage.view().risicos.map(({ wat }) => wat)).toEqual(['brand door kaarsen']);
  expect(stage.view().afspraken.map(({ wat }) => wat)).toEqual(['belt de huisarts', 'rijdt extra langs']);
});

test('Left Alt + letter changes the kind of this line only', async () => {
  const stage = createStage();
  stage.capture.chooseSoort('vermoeden');
  await enter(stage, 'slaapt overdag');
  await enter(stage, 'is nachts wakker');
  expect(stage.stored()).toEqual(['1 vermoeden slaapt overdag', '2 feit is nachts wakker']);
});

test('a line keeps the step it was begun in, also when the overleg moves on while it is typed', async () => {
  const stage = createStage({ stap: 2 });
  stage.capture.type('slaapt ');
  stage.goTo(4);
  await enter(stage, 'slaapt overdag');
  expect(stage.view().informatie[0]).toMatchObject({ stap: 2, soort: 'feit' });
});

test('a line that cannot be saved keeps its text and says why', async () => {
  const stage = createStage();
  stage.failNext('disk-full');
  await enter(stage, 'cor: huis staat vol');
  expect(stage.text()).toBe('cor: huis staat vol');
  expect(stage.capture.state.note).toEqual({
    tone: 'error',
    text: 'Niet bewaard: schijf vol. Uw tekst staat hier nog.',
  });
  await stage.capture.enter();
  expect(stage.stored()).toEqual(['1 feit huis staat vol']);
  expect(stage.capture.state.note).toBeNull();
});

test('what is typed while a line is being saved is the next line', async () => {
  const stage = createStage();
  const release = stage.hold();
  stage.capture.type('eerste regel');
  const saving = stage.capture.enter();
  stage.capture.type('eerste regeltweede');
  release();
  await saving;
  expect(stage.stored()).toEqual(['1 feit eerste regel']);
  expect(stage.text()).toBe('tweede');
});

test('Enter during a save waits for it, and Enter pressed twice saves once', async () => {
  const stage = createStage();
  const release = stage.hold();
  stage.capture.type('een');
  const saving = stage.capture.enter();
  await stage.capture.enter();
  stage.capture.type('eentwee');
  await stage.capture.enter();
  release();
  await saving;
  expect(stage.stored()).toEqual(['1 feit een', '2 feit twee']);
  expect(stage.text()).toBe('');
});

test('a failed save drops the waiting Enter and keeps everything that was typed', async () => {
  const stage = createStage();
  const release = stage.hold();
  stage.failNext('disk-error');
  stage.capture.type('een');
  const saving = stage.capture.enter();
  stage.capture.type('een twee');
  await stage.capture.enter();
  release();
  await saving;
  expect(stage.stored()).toEqual([]);
  expect(stage.text()).toBe('een twee');
});

test('#wonen alone sets the heading that stays, # takes it away, and nothing is saved', async () => {
  const stage = createStage();
  await enter(stage, '#wonen');
  expect(stage.live().leefgebied).toBe('wonen');
  await enter(stage, 'huis staat vol');
  await enter(stage, '#');
  await enter(stage, 'komt op tijd');
  expect(stage.view().informatie.map(({ leefgebied }) => leefgebied)).toEqual(['wonen', '']);
});

test('Alt+↓ goes through the headings and past the last to none', () => {
  const stage = createStage();
  const seen: string[] = [];
  for (let press = 0; press < 10; press += 1) {
    stage.capture.nextLeefgebied();
    seen.push(stage.live().leefgebied);
  }
  expect(seen[0]).toBe('wonen');
  expect(seen.at(-1)).toBe('');
  expect(new Set(seen).size).toBe(10);
});

test('Backspace right after a recognised source makes it text, and the store gets it as text', async () => {
  const stage = createStage();
  stage.capture.type('cor: belt terug');
  expect(stage.capture.backspace(4)).toBe(true);
  expect(stage.text()).toBe('cor: belt terug');
  expect(stage.capture.backspace(4)).toBe(false);
  await stage.capture.enter();
  expect(stage.view().informatie[0]).toMatchObject({ tekst: 'cor: belt terug', bronnen: [] });
});

test('a term that was turned back is understood again once it is typed anew', () => {
  const stage = createStage({ stap: 4 });
  stage.capture.type('ggz: belt, vrijdag');
  expect(stage.capture.backspace('ggz: belt, vrijdag'.length)).toBe(true);
  expect(stage.capture.begrip().termijn).toBeNull();
  stage.capture.type('ggz: belt, maandag');
  expect(stage.capture.begrip().termijn).not.toBeNull();
});

test('Esc empties nothing', () => {
  const stage = createStage();
  stage.capture.type('half af');
  expect(stage.capture.escape()).toBe(false);
  expect(stage.text()).toBe('half af');
});

test('an op- of afschaling is never free text: the form is asked for and the text stays', async () => {
  const stage = createStage();
  await enter(stage, '/b naar AVE 3');
  expect(stage.besluitAsked()).toBe(true);
  expect(stage.text()).toBe('/b naar AVE 3');
  expect(stage.sent).toEqual([]);
});

test('a source without content is not saved and says so', async () => {
  const stage = createStage();
  await enter(stage, 'cor:');
  expect(stage.sent).toEqual([]);
  expect(stage.text()).toBe('cor:');
  expect(stage.capture.state.note?.tone).toBe('error');
});

test('Enter in an empty line saves nothing and lets struck lines go', async () => {
  const stage = createStage();
  await stage.capture.enter();
  expect(stage.sent).toEqual([]);
});

test('the draft of last time stands in the line, in the step of now', () => {
  const stage = createStage({ stap: 4, draft: 'ggz: belt, vrij' });
  expect(stage.text()).toBe('ggz: belt, vrij');
  expect(stage.capture.begrip().soort).toBe('afspraak');
});

test('niet in verslag goes with this line only', async () => {
  const stage = createStage();
  stage.capture.toggleNietInVerslag();
  await enter(stage, 'zegt moe te zijn');
  await enter(stage, 'komt op tijd');
  expect(stage.view().informatie.map(({ nietInVerslag }) => nietInVerslag)).toEqual([true, false]);
});

test('typing lets go of the chosen line', async () => {
  const stage = createStage();
  await enter(stage, 'huis staat vol');
  stage.select(stage.view().informatie[0]!.id);
  stage.capture.type('n');
  expect(stage.live().selected).toBeNull();
});
