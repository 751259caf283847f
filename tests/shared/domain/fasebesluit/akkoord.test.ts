import { expect, test } from 'vitest';
import { akkoordNamen } from '../../../../shared/domain/fasebesluit/akkoord-namen.ts';
import { akkoordInWords } from '../../../../shared/domain/fasebesluit/akkoord-words.ts';
import { replacedBy } from '../../../../shared/domain/fasebesluit/replaces.ts';

test('two participants of one name are told apart by organisatie', () => {
  expect(
    akkoordNamen([
      { naam: 'J. de Vries', organisatie: 'GGZ Oost' },
      { naam: 'M. Smit', organisatie: 'GGZ Oost' },
      { naam: 'J. de Vries', organisatie: 'Politie' },
    ]),
  ).toEqual(['J. de Vries (GGZ Oost)', 'M. Smit', 'J. de Vries (Politie)']);
});

test('each answer has its own line, and none for an answer that nobody gave', () => {
  const said = (naam: string, akkoord: boolean | null) => ({ naam, akkoord });
  expect(akkoordInWords([said('A', true), said('B', null), said('C', true)])).toEqual([
    'akkoord: A, C',
    'nog niet gevraagd: B',
  ]);
  expect(akkoordInWords([])).toEqual([]);
});

test('a besluit follows on what stood last; a voorstel never undoes a besluit', () => {
  const besluit = { id: 'a', soort: 'besluit' } as const;
  const voorstel = { id: 'b', soort: 'voorstel' } as const;
  expect(replacedBy('besluit', [])).toBeNull();
  expect(replacedBy('besluit', [besluit])).toBe('a');
  expect(replacedBy('voorstel', [besluit])).toBeNull();
  expect(replacedBy('voorstel', [besluit, voorstel])).toBe('b');
  expect(replacedBy('besluit', [besluit, voorstel])).toBe('b');
});
