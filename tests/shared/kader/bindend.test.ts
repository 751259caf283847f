import { expect, test } from 'vitest';
import { actsWithinEigenBevoegdheid, isBindendByDefault } from '../../../shared/kader/bindend.ts';
import { faseLabel, faseNaam, findFase } from '../../../shared/kader/fase.ts';
import { dalfsen, noordLimburg } from './answers.ts';

test('joint actions bind in principle where the kader says so (Noord-Limburg 2.3)', () => {
  expect(isBindendByDefault(noordLimburg)).toBe(true);
  expect(isBindendByDefault(dalfsen)).toBe(false);
});

test.each([
  ['Veilig Thuis Noord- en Midden-Limburg', true],
  ['Raad voor de Kinderbescherming', true],
  ['RvdK', true],
  ['GI', true],
  ['Gecertificeerde instelling', true],
  ['Jeugdbescherming Overijssel', true],
  ['Woningcorporatie', false],
  ['Legi', false],
  ['', false],
])('%s acts within its own authority: %s', (organisatie, expected) => {
  expect(actsWithinEigenBevoegdheid(noordLimburg, organisatie)).toBe(expected);
});

test('a fase has a label and a name', () => {
  expect([faseLabel(noordLimburg, 3), faseLabel(noordLimburg, null)]).toEqual(['AVE 3', 'Nog te bepalen']);
  expect([faseNaam(noordLimburg, 1), faseNaam(noordLimburg, null)]).toEqual([
    'Het gewone leven',
    'Nog te bepalen',
  ]);
  expect(() => findFase({ ...noordLimburg, fasen: [] }, 1)).toThrow('fase 1');
});
