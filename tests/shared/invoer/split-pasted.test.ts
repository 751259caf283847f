import { expect, test } from 'vitest';
import { MAX_PASTED, splitPasted } from '../../../shared/invoer/split-pasted.ts';

test('several lines become one entry each, without bullets, numbers and empty lines', () => {
  const text = [
    '• huis staat vol',
    '- buren klagen',
    '',
    '1. politie was er',
    '2) GGZ ook',
    '(3) wijkteam niet',
    'a) vader belt',
    '1.2. tuin is vol',
    '\t*  hond is weg ',
    'o\tgas is dicht',
    '☐ sleutel halen',
    '[x] sleutel gehaald',
    '– streepje',
  ].join('\r\n');
  expect(splitPasted(text)).toEqual({
    kind: 'regels',
    lines: [
      'huis staat vol',
      'buren klagen',
      'politie was er',
      'GGZ ook',
      'wijkteam niet',
      'vader belt',
      'tuin is vol',
      'hond is weg',
      'gas is dicht',
      'sleutel halen',
      'sleutel gehaald',
      'streepje',
    ],
  });
});

test('numbers, initials and dashes that are content stay', () => {
  const lines = [
    '10.30 gebeld',
    'M. Smit belt',
    '3 meldingen',
    '-2 graden',
    '27-11 zitting',
    'o ja',
    '1.500 euro schuld',
  ];
  expect(splitPasted(lines.join('\n'))).toEqual({ kind: 'regels', lines });
});

test('one line stays one line; nothing stays nothing', () => {
  expect(splitPasted('een regel')).toEqual({ kind: 'regels', lines: ['een regel'] });
  expect(splitPasted(' \r\n\t\n')).toEqual({ kind: 'regels', lines: [] });
});

test('2,000 characters are still lines, one more is a bijlage with its line breaks', () => {
  expect(splitPasted('a'.repeat(MAX_PASTED)).kind).toBe('regels');
  const long = `- eerste\r\n\r\n${'b'.repeat(MAX_PASTED)}`;
  expect(splitPasted(long)).toEqual({ kind: 'bijlage', text: `- eerste\n\n${'b'.repeat(MAX_PASTED)}` });
});
