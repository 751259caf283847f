import { expect, test } from 'vitest';
import type { Antwoord } from '../../../../shared/domain/fasebesluit/antwoord.ts';
import { combine, weighRegel } from '../../../../shared/kader/weging/logica.ts';
import { findOvergang } from '../../../../shared/kader/overgang.ts';
import { answers, noordLimburg } from '../answers.ts';

const combinations: [Antwoord[], Antwoord, Antwoord][] = [
  [['ja', 'ja'], 'ja', 'ja'],
  [['ja', 'nee'], 'ja', 'nee'],
  [['ja', 'onbekend'], 'ja', 'onbekend'],
  [['nee', 'nee'], 'nee', 'nee'],
  [['nee', 'onbekend'], 'onbekend', 'nee'],
  [['onbekend', 'onbekend'], 'onbekend', 'onbekend'],
  [['ja', 'nee', 'onbekend'], 'ja', 'nee'],
];

test.each(combinations)('%j: een-van is %s, alle is %s', (antwoorden, eenVan, alle) => {
  expect(combine('een-van', antwoorden)).toBe(eenVan);
  expect(combine('alle', antwoorden)).toBe(alle);
});

test('a regel with two groepen needs both', () => {
  const overgang = findOvergang(noordLimburg, { van: 2, naar: 3 })!;
  const opschalen = overgang.regels.find((regel) => regel.gevolg === 'overgang')!;
  const u3 = ['NL-U3-1', 'NL-U3-2', 'NL-U3-3'];
  expect(weighRegel(overgang, opschalen, answers(['NL23-4']))).toBe('onbekend');
  expect(weighRegel(overgang, opschalen, answers(['NL23-4', ...u3]))).toBe('ja');
  expect(weighRegel(overgang, opschalen, answers(['NL23-4'], ['NL-U3-2']))).toBe('nee');
});
