import { expect, test } from 'vitest';
import { reduceLive, startState, type LiveAction } from '../../../renderer/features/invoer/live-state.ts';

const first = { table: 'informatie', id: 'a' } as const;
const second = { table: 'afspraak', id: 'b' } as const;

function after(...actions: readonly LiveAction[]) {
  return actions.reduce(reduceLive, startState);
}

test('a struck line stays on screen until the next Enter', () => {
  const struck = after({ kind: 'struck', ref: first, struck: true });
  expect(struck.struck).toEqual([first]);
  expect(reduceLive(struck, { kind: 'saved', refs: [second] }).struck).toEqual([]);
  expect(reduceLive(struck, { kind: 'entered' }).struck).toEqual([]);
});

test('striking is taken back by the same key', () => {
  expect(
    after({ kind: 'struck', ref: first, struck: true }, { kind: 'struck', ref: first, struck: false }).struck,
  ).toEqual([]);
});

test('a pasted table can be taken back until something else is saved', () => {
  const imported = after({ kind: 'imported', refs: [first, second] });
  expect(imported.imported).toEqual(['a', 'b']);
  expect(reduceLive(imported, { kind: 'saved', refs: [first] }).imported).toEqual([]);
});

test('another step lets go of the chosen line and shows the step in a narrow window', () => {
  const state = after(
    { kind: 'select', ref: first },
    { kind: 'panel', panel: 'afspraken' },
    { kind: 'moved' },
  );
  expect(state.selected).toBeNull();
  expect(state.panel).toBe('stap');
});

test('the heading stays whatever is saved', () => {
  const state = after(
    { kind: 'leefgebied', leefgebied: 'wonen' },
    { kind: 'saved', refs: [first] },
    { kind: 'moved' },
  );
  expect(state.leefgebied).toBe('wonen');
});
