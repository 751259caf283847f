import { expect, test } from 'vitest';
import {
  movedRegels,
  newRegelId,
  soortenText,
  uitkomstText,
} from '../../../renderer/features/beheer/delen/wijzer-words.ts';
import { delenWijzerSchema } from '../../../shared/domain/delen/delen-wijzer.ts';
import { wijzerRegel } from '../../shared/domain/delen/room.ts';

const regels = ['a', 'b', 'c'].map((id) => wijzerRegel({ id }));
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id).join('');

test('a regel moves one place, and stops at the ends', () => {
  expect(ids(movedRegels(regels, 'b', -1))).toBe('bac');
  expect(ids(movedRegels(regels, 'b', 1))).toBe('acb');
  expect(ids(movedRegels(regels, 'a', -1))).toBe('abc');
  expect(ids(movedRegels(regels, 'c', 1))).toBe('abc');
  expect(ids(movedRegels(regels, 'nobody', 1))).toBe('abc');
});

test('a new regel has an id of its own, also when others were taken out', () => {
  const own = [wijzerRegel({ id: 'eigen-2' })];
  const made = newRegelId(own);
  expect(made).toBe('eigen-3');
  expect(delenWijzerSchema.safeParse([...own, wijzerRegel({ id: made })]).success).toBe(true);
  expect(delenWijzerSchema.safeParse([...own, ...own]).success).toBe(false);
});

test('an empty list stands for everybody', () => {
  expect(soortenText([])).toBe('iedereen');
  expect(soortenText(['ggz', 'ggd'])).toBe('GGZ, GGD');
  expect(uitkomstText(wijzerRegel({ uitkomst: 'ja', naarAfwezig: true }))).toBe(
    'ja, ook wie er niet bij was',
  );
});
