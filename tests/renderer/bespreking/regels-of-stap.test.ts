import { expect, test } from 'vitest';
import { groupRegels, regelsOfStap } from '../../../renderer/features/bespreking/regels-of-stap.ts';
import { regel, view } from '../../shared/domain/zaal/view.ts';

test('the beeld holds what is known whatever the step it was typed in, and its own remarks', () => {
  const informatie = [
    regel(3, 'later getypt', { stap: 4 }),
    regel(1, 'opmerking van stap 1', { soort: 'opmerking', stap: 1 }),
    regel(2, 'opmerking van het beeld', { soort: 'opmerking' }),
    regel(4, 'voor later', { soort: 'voor-later' }),
  ];
  const shown = regelsOfStap(view({ informatie }), 2, []);
  expect(shown.map(({ nummer }) => nummer)).toEqual([2, 3]);
});

test('another step shows what was typed there', () => {
  const informatie = [regel(1, 'vindt het lang duren', { soort: 'opmerking', stap: 1 }), regel(2, 'feit')];
  expect(regelsOfStap(view({ informatie }), 1, []).map(({ nummer }) => nummer)).toEqual([1]);
});

test('a struck line is gone, unless it was struck just now', () => {
  const struck = regel(1, 'vergissing', { vervallen: true });
  const { informatie } = view({ informatie: [struck] });
  expect(regelsOfStap({ informatie }, 2, [])).toEqual([]);
  expect(regelsOfStap({ informatie }, 2, [{ table: 'informatie', id: struck.id }])).toHaveLength(1);
});

test('by leefgebied: in the fixed order, own words first, lines without one last', () => {
  const informatie = [
    regel(1, 'zonder', { leefgebied: '' }),
    regel(2, 'veilig', { leefgebied: 'veiligheid' }),
    regel(3, 'wonen'),
    regel(4, 'ik woon hier goed'),
  ];
  const groups = groupRegels(informatie, ({ nummer }) => nummer === 4);
  expect(groups.map(({ leefgebied }) => leefgebied)).toEqual(['wonen', 'veiligheid', '']);
  expect(groups[0]?.regels.map(({ nummer }) => nummer)).toEqual([4, 3]);
});
