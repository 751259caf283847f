import { expect, test } from 'vitest';
import { openVoorwaarden, optieObstacles } from '../../../../shared/domain/driehoek/optie.ts';
import { optie } from '../../verslag/voorbeeld-driehoek.ts';

test('a huisverbod falls away when the endangered person does not live there', () => {
  expect(optieObstacles(optie('huisverbod', 'Huisverbod', 'nee', 'ja', 'ja'))).toEqual([
    'de bedreigde persoon woont niet in deze woning',
  ]);
  expect(optieObstacles(optie('huisverbod', 'Huisverbod', 'ja', 'ja', 'ja'))).toEqual([]);
});

test('article 172 lid 3 falls away when another law fits: there nee is what is needed', () => {
  expect(optieObstacles(optie('bevel-172', 'Bevel', 'ja', 'ja'))).toEqual([
    'een andere wet past; die gaat voor',
  ]);
  expect(optieObstacles(optie('bevel-172', 'Bevel', 'ja', 'nee'))).toEqual([]);
});

test('onbekend is no nee: it stays open and is asked for', () => {
  const open = optie('crisismaatregel', 'Crisismaatregel', 'onbekend', 'ja', 'onbekend');
  expect(optieObstacles(open)).toEqual([]);
  expect(openVoorwaarden(open)).toEqual([
    'Is er een medische verklaring van een onafhankelijke psychiater?',
    'Kan een zorgmachtiging worden afgewacht?',
  ]);
});
