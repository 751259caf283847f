import { expect, test } from 'vitest';
import {
  listBerichten,
  markBerichtSeen,
  tellEverybody,
} from '../../../electron/use-cases/gebruiker/berichten.ts';
import { addUsers } from './rights/users.ts';
import { testContext } from './test-context.ts';

const words = (list: ReturnType<typeof listBerichten>) =>
  list.map(({ soort, door, over }) => [soort, door, over]);

test('what changes about who can get in is read once by everybody but who did it', () => {
  const { anna, bo, mo } = addUsers(testContext());
  tellEverybody(anna, 'wachtzin-hersteld', 'Bo Smit');
  const told = [['wachtzin-hersteld', 'Anna Bakker', 'Bo Smit']];
  expect(listBerichten(anna, {})).toEqual([]);
  expect(words(listBerichten(bo, {}))).toEqual(told);
  markBerichtSeen(bo, { id: listBerichten(bo, {})[0]!.id });
  expect(listBerichten(bo, {})).toEqual([]);
  expect(words(listBerichten(mo, {}))).toEqual(told);
});

test('who comes later does not read of what was before', () => {
  const ctx = testContext();
  const { anna } = addUsers(ctx);
  tellEverybody(anna, 'sleutel-vernieuwd', '');
  ctx.tick(1);
  const { bo: later } = addUsers(ctx);
  expect(listBerichten(later, {})).toEqual([]);
});

test('a bericht that is not there is onbekend', () => {
  const { anna } = addUsers(testContext());
  expect(() => markBerichtSeen(anna, { id: '00000000-0000-4000-8000-00000000ffff' })).toThrow(
    expect.objectContaining({ code: 'onbekend' }),
  );
});
