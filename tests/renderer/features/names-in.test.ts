import { expect, test } from 'vitest';
import { namesIn } from '../../../renderer/features/casus/names-in.ts';

test.each([
  ['ruzie met Jansen', ['Piet Jansen'], ['Jansen']],
  ['familie de Boer', ['Sanne de Boer'], ['Boer']],
  ['huis van PIET', ['Piet Jansen'], ['Piet']],
  ['vol huis Dorpsstraat', ['Piet Jansen'], []],
  ['de straat', ['Sanne de Boer'], []],
  ['', ['Piet'], []],
])('in %j of %j it sees %j', (text, names, seen) => {
  expect(namesIn(text, names)).toEqual(seen);
});
