import { expect, test } from 'vitest';
import { argument } from '../../electron/arguments.ts';

test('an argument is read in both ways of writing', () => {
  expect(argument('data', ['electron', '.', '--data=/srv/een map'])).toBe('/srv/een map');
  expect(argument('data', ['electron', '.', '--data', '/srv/map', '--other'])).toBe('/srv/map');
});

test('an argument that is not there, or has no value, is none', () => {
  expect(argument('data', ['electron', '--database=/srv', 'data=/srv'])).toBeUndefined();
  expect(argument('data', ['electron', '--data'])).toBeUndefined();
  expect(argument('data', ['electron', '--data='])).toBe('');
});

test('only the first counts, and what stands in a value stays', () => {
  expect(argument('data', ['--data=a=b', '--data=c'])).toBe('a=b');
});
