import { expect, test } from 'vitest';
import { defaultKlassen } from '../../../shared/domain/informatie/klasse.ts';
import { tekstHints as hintsOf } from '../../../shared/invoer/tekst-hints.ts';

const tekstHints = (text: string) => hintsOf(text, defaultKlassen);

const bsn = 'Dit lijkt een BSN. Hoort dat hier?';
const gezondheid = 'Medicijn of diagnose: alleen als het nodig is voor het doel.';

test('L6: nine digits that pass the 11-proef look like a BSN, also in groups', () => {
  for (const text of [
    'bsn 111222333',
    'nummer 123456782 gegeven',
    '111.222.333',
    '111 222 333.',
    '(111222333)',
  ]) {
    expect([text, tekstHints(text)]).toEqual([text, [bsn]]);
  }
});

test('L6: other numbers do not', () => {
  for (const text of [
    'nummer 123456789',
    '000000000',
    'belt 0612345678',
    'zaak 2026-111222333444',
    'NL91ABNA0417164300',
    'zes meldingen sinds 1 mei 2025',
    '111222333.4',
  ]) {
    expect([text, tekstHints(text)]).toEqual([text, []]);
  }
});

test('L2: a word for a medicine or diagnosis asks whether it is needed; a word that only holds it does not', () => {
  expect(tekstHints('slikt weer Oxazepam, zegt ze')).toEqual([gezondheid]);
  expect(tekstHints('psychose in mei; BSN 111222333')).toEqual([bsn, gezondheid]);
  expect(tekstHints('woont in de Diabetesstraat')).toEqual([]);
  expect(tekstHints('')).toEqual([]);
});

test('the longest line is read, and asks nothing twice', () => {
  expect(tekstHints('111 222 33 '.repeat(9_000))).toEqual([]);
});
