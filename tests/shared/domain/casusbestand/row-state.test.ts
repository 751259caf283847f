import { expect, test } from 'vitest';
import {
  choiceFor,
  choicesFor,
  rowState,
  type MergeKind,
  type RowState,
} from '../../../../shared/domain/casusbestand/row-state.ts';

test.each([
  ['new', null, 'a', null],
  ['gone-here', null, 'a', 'a'],
  ['gone-here', null, 'b', 'a'],
  ['only-here', 'a', null, null],
  ['only-here', 'a', null, 'a'],
  ['same', 'a', 'a', null],
  ['same', 'b', 'b', 'a'],
  ['theirs', 'a', 'b', 'a'],
  ['ours', 'b', 'a', 'a'],
  ['both', 'b', 'c', 'a'],
  ['both', 'b', 'c', null],
] as const)('%s: ours %s, theirs %s, before %s', (state, ours, theirs, base) => {
  expect(rowState({ ours, theirs, base })).toBe(state);
});

const kinds: MergeKind[] = ['append-only', 'line', 'single', 'beside'];
const states: RowState[] = ['same', 'theirs', 'ours', 'both', 'only-here', 'gone-here'];

test('nothing of ours is written over unless somebody chose it', () => {
  for (const kind of kinds)
    for (const state of states) expect(choiceFor(kind, state, { chosen: undefined })).not.toBe('take');
});

test('what can be chosen counts, what cannot does not', () => {
  expect(choiceFor('line', 'theirs', { chosen: 'take' })).toBe('take');
  expect(choiceFor('beside', 'both', { chosen: 'take' })).toBe('keep');
  expect(choiceFor('single', 'same', { chosen: 'take' })).toBe('keep');
  expect(choicesFor('append-only', 'new')).toEqual(['take', 'keep']);
  expect(choicesFor('append-only', 'new', { waits: true })).toEqual(['keep', 'take']);
  expect(choicesFor('beside', 'new', { waits: true })).toEqual(['take']);
  expect(choiceFor('line', 'new', { chosen: 'keep' })).toBe('keep');
});

test('what the sender took back goes here too, unless somebody keeps it; what was never here stays away', () => {
  for (const kind of ['line', 'single'] as const) {
    expect(choicesFor(kind, 'theirs', { withdrawn: true })).toEqual(['take', 'keep']);
    expect(choicesFor(kind, 'both', { withdrawn: true })).toEqual(['keep', 'take']);
    expect(choicesFor(kind, 'new', { withdrawn: true })).toEqual(['keep']);
    expect(choicesFor(kind, 'ours', { withdrawn: true })).toEqual(['keep']);
  }
});
