import { expect, test } from 'vitest';
import { readShortcut, type KeyPress } from '../../../renderer/features/invoer/shortcut.ts';

function press(key: string, more: Partial<KeyPress> = {}): KeyPress {
  return { key, code: '', ctrlKey: false, shiftKey: false, altKey: false, metaKey: false, ...more };
}

const alt = { altKey: true };
const ctrl = { ctrlKey: true };

test.each([
  ['f', 'feit'],
  ['v', 'vermoeden'],
  ['o', 'oordeel'],
  ['k', 'kracht'],
  ['r', 'risico'],
  ['s', 'afspraak'],
  ['b', 'op-of-afschaling'],
  ['l', 'voor-later'],
])('Left Alt + %s is %s', (key, soort) => {
  expect(readShortcut(press(key, alt), true)).toEqual({ kind: 'soort', soort });
  expect(readShortcut(press(key, alt), false)).toBeNull();
  expect(readShortcut(press(key), false)).toBeNull();
});

test('Option turns a letter into a sign on macOS: then the key itself counts', () => {
  expect(readShortcut(press('ƒ', { ...alt, code: 'KeyF' }), true)).toEqual({ kind: 'soort', soort: 'feit' });
});

test('Left Alt + 0 to 5 is a step; 6 is nothing', () => {
  expect(readShortcut(press('0', { ...alt, code: 'Digit0' }), true)).toEqual({ kind: 'stap', stap: 0 });
  expect(readShortcut(press('&', { ...alt, code: 'Digit1' }), true)).toEqual({ kind: 'stap', stap: 1 });
  expect(readShortcut(press('6', { ...alt, code: 'Digit6' }), true)).toBeNull();
});

test.each([
  [press('a', alt), true, 'afspraken'],
  [press('g', alt), true, 'group'],
  [press('z', alt), true, 'release'],
  [press('ArrowDown', alt), true, 'next-leefgebied'],
  [press('ArrowUp', alt), true, 'to-centre'],
  [press('h', ctrl), false, 'not-in-verslag'],
  [press('Delete', ctrl), false, 'strike'],
  [press('F5'), false, 'zaal-open'],
])('%o', (key, leftAlt, kind) => {
  expect(readShortcut(key, leftAlt)).toEqual({ kind });
});

test('up and down: lines with Ctrl, steps of the zaalscherm with Ctrl and Page, parts with F6', () => {
  expect(readShortcut(press('ArrowUp', ctrl), false)).toEqual({ kind: 'select', by: -1 });
  expect(readShortcut(press('PageDown', ctrl), false)).toEqual({ kind: 'zaal-stap', by: 1 });
  expect(readShortcut(press('F6', { shiftKey: true }), false)).toEqual({ kind: 'area', by: -1 });
});

test('ordinary typing and the keys of the field are left alone', () => {
  for (const key of ['f', 'Enter', 'Delete', 'ArrowUp', 'PageUp', 'Escape', 'Tab']) {
    expect(readShortcut(press(key), false)).toBeNull();
  }
  expect(readShortcut(press('z', ctrl), false)).toBeNull();
  expect(readShortcut(press('Delete', { ctrlKey: true, shiftKey: true }), false)).toBeNull();
  expect(readShortcut(press('F', { altKey: true, shiftKey: true }), true)).toBeNull();
});
