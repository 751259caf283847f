import { expect, test } from 'vitest';
import { completeEntry } from '../../../shared/invoer/complete-entry.ts';
import { contextOf } from './casus-table.ts';

const beeld = contextOf();
const besluit = contextOf({ defaultSoort: 'afspraak' });

test.each([
  ['cor', 'poratie: '],
  ['COR', 'poratie: '],
  ['ggz', ': '],
  ['ggz, beg', 'eleiding: '],
  ['smi', 't: '],
  ['boe', 'r: '],
  ['cel', 'ik: '],
  ['/v pol', 'itie: '],
  ['#won', 'en'],
  ['#soc', 'iaal netwerk'],
])('"%s" is completed with "%s"', (typed, rest) => {
  expect(completeEntry(typed, beeld)).toBe(rest);
});

test.each([
  '',
  'co',
  'jan',
  'xyz',
  'van',
  'cor ',
  'huis, ggz',
  'cor: huis, vrij',
  '#gez',
  '#wonen',
  'let op',
])('"%s" has no completion', (typed) => {
  expect(completeEntry(typed, beeld)).toBeNull();
});

test.each([
  ['ggz: belt, vrij', 'dag'],
  ['ggz: belt, 27 no', 'vember'],
  ['ggz: belt, uiterlijk 1 maa', 'rt'],
  ['ggz: belt, volgend ov', 'erleg'],
  ['ggz: belt, over 2 we', 'ken'],
  ['ggz: belt, over een we', 'ek'],
  ['ggz: belt, eind van de ma', 'and'],
  ['belt, overm', 'orgen'],
])('in an afspraak "%s" is completed with "%s"', (typed, rest) => {
  expect(completeEntry(typed, besluit)).toBe(rest);
});

test.each([
  'ggz: belt, vrijdag',
  'ggz: belt, zo s',
  'ggz: belt vrij',
  'ggz: belt, v',
  'ggz: belt, 31 feb',
  'ggz: belt, vrij ',
])('in an afspraak "%s" has no completion', (typed) => {
  expect(completeEntry(typed, besluit)).toBeNull();
});
