import { expect, test } from 'vitest';
import { saveGebruiker } from '../../../../electron/use-cases/gebruiker/save.ts';
import { removableSlot } from '../../../../electron/use-cases/gebruiker/set-slot.ts';
import { refusalOf } from '../refusal-of.ts';
import { team } from './users.ts';

test('L16: a beheerder does not get everything by taking away the only voorzitter', () => {
  const { as, ctx, idOf } = team();
  const beheerder = as('beheerder');
  const { gebruiker } = ctx.store;
  const slot = (id: string) => gebruiker.update({ ...gebruiker.get(id)!, slotId: ctx.newId() });
  const anna = ctx.user().id;
  slot(anna);
  slot(idOf('beheerder'));
  expect(() => removableSlot(beheerder, anna)).toThrow(
    expect.objectContaining({ code: 'gebruiker-ongeldig', detail: 'geen-voorzitter' }),
  );
  // As it stands after taking away a slot was broken off.
  gebruiker.update({ ...gebruiker.get(anna)!, slotId: null });
  const { id, naam, functie, rollen, revisie } = gebruiker.get(anna)!;
  const leaves = { id, naam, functie, rollen, revisie, actief: false };
  expect(() => saveGebruiker(beheerder, leaves)).toThrow(
    expect.objectContaining({ code: 'gebruiker-ongeldig', detail: 'geen-voorzitter' }),
  );
  slot(idOf('voorzitter'));
  expect(refusalOf(() => saveGebruiker(beheerder, leaves))).toBe('done');
});

test('L16: the slot of a voorzitter can go while another voorzitter can unlock', () => {
  const { as, ctx, idOf } = team();
  const { gebruiker } = ctx.store;
  for (const id of [ctx.user().id, idOf('voorzitter')]) {
    gebruiker.update({ ...gebruiker.get(id)!, slotId: ctx.newId() });
  }
  const slotId = gebruiker.get(idOf('voorzitter'))!.slotId;
  expect(removableSlot(as('beheerder'), idOf('voorzitter'))).toBe(slotId);
});
