import { expect, test } from 'vitest';
import {
  draftOf,
  meldingApOf,
  meldingBetrokkenenOf,
} from '../../../renderer/features/beheer/datalekken/follow-up-draft.ts';

const told = { melding: 'gemeld', at: '2026-11-26T09:00:00.000Z' } as const;
const datalek = {
  id: '4d5ea6f0-7c1e-4b43-9a9e-0b8f3f0d6c11',
  nummer: 'DL-2026-01',
  ontdektAt: '2026-11-25T09:00:00.000Z',
  wat: 'x',
  wie: 'y',
  gevolgen: '',
  maatregelen: '',
  meldingAp: told,
  meldingBetrokkenen: { melding: 'open' },
  afgeslotenAt: null,
  door: 'Anna',
  createdAt: '2026-11-25T09:00:00.000Z',
  revisie: 1,
} as const;

test('L25: a melding that was recorded stays when no other moment is typed', () => {
  const draft = draftOf(datalek);
  expect(meldingApOf(draft, told)).toEqual(told);
  expect(meldingApOf(draft, { melding: 'open' })).toBeNull();
  const typed = { ...draft, apOp: '2026-11-27', apTijd: '10:00' };
  expect(meldingApOf(typed, told)).toEqual({ melding: 'gemeld', at: '2026-11-27T09:00:00.000Z' });
});

test('L25: who was not told asks a reason; who was told asks a day and how', () => {
  const draft = draftOf(datalek);
  expect(meldingBetrokkenenOf({ ...draft, betrokkenen: 'niet' })).toBeNull();
  expect(meldingBetrokkenenOf({ ...draft, betrokkenen: 'niet', betrokkenenReden: ' geen risico ' })).toEqual({
    melding: 'niet',
    reden: 'geen risico',
  });
  const done = { ...draft, betrokkenen: 'gedaan', betrokkenenOp: '2026-11-27' } as const;
  expect(meldingBetrokkenenOf(done)).toBeNull();
  expect(meldingBetrokkenenOf({ ...done, betrokkenenHoe: 'brief' })).toEqual({
    melding: 'gedaan',
    datum: '2026-11-27',
    hoe: 'brief',
  });
});
