import { expect, test } from 'vitest';
import { padWords } from '../../../renderer/features/kader/local/pad-words.ts';
import { reasonText, refusalText } from '../../../renderer/features/kader/local/refusal-text.ts';

test.each([
  ['bestand', 'het bestand'],
  ['versie', 'versie'],
  ['geldigVanaf', 'geldig vanaf'],
  ['overgangen[2].naar', 'overgang nummer 3, naar'],
  ['overgangen[0].groepen[1].criteria', 'overgang nummer 1, groep nummer 2, criteria'],
  ['overgangen.2-3.groepen.bijlage-2', 'overgang 2-3, groep bijlage-2'],
  ['fasen[3].regie[0].eigenLezing', 'fase nummer 4, regel van regie nummer 1, eigen lezing'],
  ['rollen', 'rollen'],
  ['uitgezet[1]', 'uitgezet criterium nummer 2'],
])('%s is "%s"', (pad, words) => {
  expect(padWords(pad)).toBe(words);
});

test('a refusal says what happened, where and why', () => {
  const detail = 'overgangen.1-2.groepen.kern: dit is het enige criterium; rollen: rol "x" bestaat niet';
  expect(reasonText(detail)).toBe(
    'overgang 1-2, groep kern: dit is het enige criterium; rollen: rol "x" bestaat niet',
  );
  expect(refusalText({ code: 'wijziging-ongeldig', detail })).toMatch(
    /^Niet bewaard\. Deze wijziging kan niet.* Reden: overgang 1-2, groep kern: /,
  );
  expect(refusalText({ code: 'disk-full' })).toBe('Niet bewaard: schijf vol. Uw tekst staat hier nog.');
});
