import { expect, test } from 'vitest';
import { shownDifference, shownRow } from '../../../../shared/domain/casuspakket/shown-row.ts';

const id = '00000000-0000-4000-8000-000000000001';

test('a row is known by its words, not by its keys', () => {
  expect(shownRow({ id, nummer: 12, tekst: 'zes meldingen' })).toBe('zes meldingen');
  expect(shownRow({ id, wat: 'belt de huisarts', nummer: 3 })).toBe('belt de huisarts');
  expect(shownRow({ id, nummer: 3, wat: '' })).toBe('3');
  expect(shownRow({ id, casus_id: id })).toBe('');
});

test('only what people typed is compared, also inside lists', () => {
  const ours = { id, wat: 'belt', datum: null, samen_met: [id], revisie: 1, rollen: ['chair'] };
  const theirs = {
    id,
    wat: 'belt morgen',
    datum: '2026-11-27',
    samen_met: [],
    revisie: 2,
    rollen: ['chair', 'a'],
  };
  expect(shownDifference(ours, theirs)).toEqual([
    { field: 'wat', ours: 'belt', theirs: 'belt morgen' },
    { field: 'datum', ours: '', theirs: 'vr 27 nov 2026' },
    { field: 'samen met', ours: '', theirs: 'anders dan hier' },
    { field: 'rollen', ours: 'chair', theirs: 'chair, a' },
  ]);
});

test('a very long text is cut for the screen', () => {
  expect(shownRow({ tekst: 'a'.repeat(1_000) })).toHaveLength(302);
});

test('two versions of a long line are shown whole, for what differs can stand at the end', () => {
  const [ours, theirs] = ['einde', 'slot'].map((last) => ({ tekst: `${'woord '.repeat(300)}${last}` }));
  expect(shownDifference(ours!, theirs!)).toEqual([
    { field: 'tekst', ours: ours!.tekst, theirs: theirs!.tekst },
  ]);
});
