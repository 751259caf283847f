import { expect, test } from 'vitest';
import {
  listBerichten,
  markBerichtSeen,
  tellEverybody,
} from '../../../electron/use-cases/gebruiker/berichten.ts';
import { saveGebruiker } from '../../../electron/use-cases/gebruiker/save.ts';
import { listLogboek } from '../../../electron/use-cases/logboek/list.ts';
import type { Rol } from '../../../shared/domain/gebruiker/rol.ts';
import { noFilter } from '../../../shared/domain/logboek/filter.ts';
import { addUsers, team } from './rights/users.ts';
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

test('L16: a beheerder who makes herself voorzitter does not do so unseen: all others read it, the FG in the logboek too', () => {
  const { ctx, as, idOf } = team();
  const { gebruiker } = ctx.store;
  gebruiker.update({ ...gebruiker.get(idOf('voorzitter'))!, slotId: ctx.newId() });
  const beheerder = as('beheerder');
  const save = (rollen: Rol[], revisie: number) =>
    saveGebruiker(beheerder, {
      id: idOf('beheerder'),
      naam: 'Gebruiker beheerder',
      functie: '',
      rollen,
      actief: true,
      revisie,
    });
  save(['beheerder', 'voorzitter'], 1);
  const told = [['rol-gegeven', 'Gebruiker beheerder', 'Gebruiker beheerder']];
  expect(words(listBerichten(as('auditor'), {}))).toEqual(told);
  expect(words(listBerichten(as('notulist'), {}))).toEqual(told);
  expect(listBerichten(beheerder, {})).toEqual([]);
  const filter = { ...noFilter, actie: 'rol-gegeven' as const };
  const seen = listLogboek(as('auditor'), { filter, before: null });
  expect(seen.regels.map(({ detail }) => detail)).toEqual([
    'Gebruiker beheerder: beheerder, voorzitter; nieuw: voorzitter',
  ]);
  // Giving a rol up is no more than a change.
  save(['beheerder'], 2);
  expect(listBerichten(as('auditor'), {})).toHaveLength(1);
  expect(beheerder.store.logboek.last()).toMatchObject({ actie: 'gewijzigd', object: 'gebruiker' });
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
