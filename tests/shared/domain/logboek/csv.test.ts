import { expect, test } from 'vitest';
import { csvLine } from '../../../../shared/domain/logboek/csv.ts';
import { ontvangerForLogboek } from '../../../../shared/domain/logboek/ontvanger.ts';

test.each(['=1+1', '+31 6', '-2', '@SUM(A1)', '\t=1', '\r=1'])(
  'a cell that begins as a formula is text: %j',
  (cell) => {
    expect(csvLine([cell]).replaceAll('"', '')).toMatch(/^'/);
  },
);

test('semicolons, quotes and line ends stay inside their cell', () => {
  expect(csvLine(['a;b', 'zei "ja"', 'een\ntwee', 'gewoon'])).toBe(
    '"a;b";"zei ""ja""";"een\ntwee";gewoon\r\n',
  );
});

test('a recipient that is a betrokkene is not named', () => {
  const betrokkenen = ['Els Voorbeeld', 'Mo de Vries'];
  expect(ontvangerForLogboek('mevr. VOORBEELD', betrokkenen)).toBe('een betrokkene');
  expect(ontvangerForLogboek('Joris Peeters, politie', betrokkenen)).toBe('Joris Peeters, politie');
  expect(ontvangerForLogboek('dossier', [])).toBe('dossier');
});
