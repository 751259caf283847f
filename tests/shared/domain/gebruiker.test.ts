import { expect, test } from 'vitest';
import { checkGebruiker, isLastVoorzitter } from '../../../shared/domain/gebruiker/check-gebruiker.ts';
import type { Gebruiker } from '../../../shared/domain/gebruiker/gebruiker.ts';
import { sessionUser } from '../../../shared/domain/gebruiker/session-user.ts';

const anna: Gebruiker = {
  id: 'a',
  naam: 'Anna Bakker',
  functie: '',
  rollen: ['voorzitter', 'beheerder'],
  slotId: null,
  actief: true,
  createdAt: '2026-11-22T09:00:00.000Z',
  revisie: 1,
};
const bo: Gebruiker = { ...anna, id: 'b', naam: 'Bo Smit', rollen: ['notulist'] };
const all = [anna, bo];
const canUnlock = new Set(['a', 'b']);

test.each([
  ['a name and a rol', { ...bo, rollen: ['aov', 'notulist'] }, null],
  ['no rol', { ...bo, rollen: [] }, 'geen-rol'],
  ['no rol, but gone', { ...bo, rollen: [], actief: false }, null],
  ['auditor alone', { ...bo, rollen: ['auditor'] }, null],
  ['auditor and something', { ...bo, rollen: ['auditor', 'beheerder'] }, 'auditor-apart'],
  ['the name of another', { ...bo, naam: ' anna bakker ' }, 'naam-dubbel'],
  ['the last beheerder stops', { ...anna, rollen: ['voorzitter'] }, 'geen-beheerder'],
  ['the last beheerder leaves', { ...anna, actief: false }, 'geen-beheerder'],
] as const)('L16: %s', (_, asked, fault) => {
  expect(checkGebruiker({ ...asked, rollen: [...asked.rollen] }, all, canUnlock)).toBe(fault);
});

test('L16: a beheerder who cannot unlock does not count', () => {
  const second: Gebruiker = { ...bo, rollen: ['beheerder'] };
  const asked: Gebruiker = { ...anna, rollen: ['voorzitter'] };
  expect(checkGebruiker(asked, [anna, second], new Set(['a']))).toBe('geen-beheerder');
  expect(checkGebruiker(asked, [anna, second], canUnlock)).toBeNull();
});

test('L16: the last voorzitter who can unlock stays, so that no beheerder is left alone with all casussen', () => {
  const bea: Gebruiker = { ...bo, rollen: ['beheerder'] };
  const second: Gebruiker = { ...anna, id: 'c', naam: 'Cas Vos', rollen: ['voorzitter'] };
  const gone: Gebruiker = { ...anna, actief: false };
  const stops: Gebruiker = { ...anna, rollen: ['beheerder'] };
  for (const asked of [gone, stops]) {
    expect(checkGebruiker(asked, [anna, bea], canUnlock)).toBe('geen-voorzitter');
    expect(checkGebruiker(asked, [anna, bea], new Set(['b']))).toBe('geen-voorzitter');
    expect(checkGebruiker(asked, [anna, bea, second], canUnlock)).toBe('geen-voorzitter');
    expect(checkGebruiker(asked, [anna, bea, second], new Set(['b', 'c']))).toBeNull();
  }
  expect(checkGebruiker({ ...bea, rollen: ['beheerder', 'notulist'] }, [anna, bea], canUnlock)).toBeNull();
  // A new voorzitter has no slot yet, and must be possible where there is none.
  expect(checkGebruiker(second, [gone, bea], new Set(['b']))).toBeNull();
  expect(isLastVoorzitter(anna, [anna, bea], canUnlock)).toBe(true);
  expect(isLastVoorzitter(bea, [anna, bea], canUnlock)).toBe(false);
  expect(isLastVoorzitter(anna, [anna, bea, second], new Set(['a', 'b', 'c']))).toBe(false);
});

test('L16: who works alone has every right; with a colleague only their own', () => {
  expect(sessionUser(bo, [bo])).toMatchObject({
    alone: true,
    rollen: expect.arrayContaining(['auditor', 'beheerder']),
  });
  expect(sessionUser(bo, [bo, { ...anna, actief: false }])).toMatchObject({ alone: true });
  expect(sessionUser(bo, all)).toMatchObject({ alone: false, rollen: ['notulist'] });
});
