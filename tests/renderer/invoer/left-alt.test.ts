import { expect, test } from 'vitest';
import { createLeftAlt, type AltEvent } from '../../../renderer/features/invoer/left-alt.ts';

function event(key: string, more: Partial<AltEvent> & { altGraph?: boolean } = {}): AltEvent {
  const { altGraph = false, ...rest } = more;
  return {
    type: 'keydown',
    key,
    location: 0,
    altKey: false,
    ctrlKey: false,
    metaKey: false,
    getModifierState: (name) => name === 'AltGraph' && altGraph,
    ...rest,
  };
}

const leftDown = event('Alt', { location: 1, altKey: true });

test('a letter with Left Alt steers', () => {
  const alt = createLeftAlt();
  alt.read(leftDown);
  expect(alt.read(event('f', { altKey: true }))).toBe(true);
});

test('Right Alt types, so it never steers', () => {
  const alt = createLeftAlt();
  alt.read(event('Alt', { location: 2, altKey: true }));
  expect(alt.read(event('é', { altKey: true }))).toBe(false);
});

test('AltGr as Windows reports it, Ctrl and Alt together, types', () => {
  const alt = createLeftAlt();
  alt.read(event('Control', { location: 1, ctrlKey: true }));
  alt.read(event('AltGraph', { location: 2, altKey: true, ctrlKey: true, altGraph: true }));
  expect(alt.read(event('€', { altKey: true, ctrlKey: true, altGraph: true }))).toBe(false);
});

test('AltGr pressed while Left Alt is held types', () => {
  const alt = createLeftAlt();
  alt.read(leftDown);
  expect(alt.read(event('ó', { altKey: true, altGraph: true }))).toBe(false);
});

test('after letting go, or after the window lost the focus, nothing steers', () => {
  const alt = createLeftAlt();
  alt.read(leftDown);
  alt.read(event('Alt', { type: 'keyup', location: 1 }));
  expect(alt.read(event('f', { altKey: true }))).toBe(false);
  alt.read(leftDown);
  alt.forget();
  expect(alt.read(event('f', { altKey: true }))).toBe(false);
});
