import { expect, test } from 'vitest';
import { emptyGemeente } from '../../../renderer/features/beheer/empty-gemeente.ts';
import { gemeenteErrors } from '../../../renderer/features/beheer/gemeente-errors.ts';

test('name and kader are wanted; grondslag and convenant may come later', () => {
  expect(Object.keys(gemeenteErrors({ ...emptyGemeente, grondslag: '', convenant: '' }))).toEqual([
    'naam',
    'kaderId',
  ]);
  expect(
    gemeenteErrors({ ...emptyGemeente, naam: 'Testdorp', kaderId: 'dalfsen', kaderVersie: '1.0' }),
  ).toEqual({});
});
