import { expect, test } from 'vitest';
import { missingIn } from '../../../renderer/features/delen/deling-draft.ts';
import { delingMark } from '../../../renderer/features/delen/deling-words.ts';
import { deling } from '../../shared/domain/delen/room.ts';
import { id } from '../../shared/domain/zaal/view.ts';

const today = '2026-11-26';
const draft = { wijze: 'volgens-wijzer', tot: null, grond: '', reden: '' } as const;

test('a form of sharing asks a day to come and a reason, where the use-case would', () => {
  expect(missingIn(draft, today, null)).toBeNull();
  expect(missingIn({ ...draft, wijze: 'niet' }, today, null)).toBe('reden');
  expect(missingIn({ ...draft, wijze: 'niet', reden: 'OvJ.' }, today, null)).toBeNull();
  expect(missingIn({ ...draft, wijze: 'niet-tot', reden: 'OvJ.' }, today, null)).toBe('tot');
  expect(missingIn({ ...draft, wijze: 'niet-tot', tot: today, reden: 'OvJ.' }, today, null)).toBe('tot');
  // A day that was there before may stay, so that its reason can be mended.
  expect(missingIn({ ...draft, wijze: 'niet-tot', tot: today, reden: 'OvJ.' }, today, today)).toBeNull();
  expect(missingIn({ ...draft, grond: 'wettelijk-meldrecht' }, today, null)).toBe('reden');
});

test('what is chosen away asks nothing any more', () => {
  expect(missingIn({ ...draft, tot: '2020-01-01' }, today, null)).toBeNull();
  expect(missingIn({ ...draft, wijze: 'niet', grond: 'bron-akkoord', reden: 'x' }, today, null)).toBeNull();
});

test('a line bears a word while it is held back, or when it is shared on a ground', () => {
  const mark = (more: Parameters<typeof deling>[1]) => delingMark(deling(id(101), more), today);
  expect(delingMark(undefined, today)).toBe('');
  expect(mark({})).toBe('');
  expect(mark({ wijze: 'niet' })).toBe('niet delen');
  expect(mark({ wijze: 'niet-tot', tot: '2026-11-27' })).toBe('niet delen tot vr 27 nov 2026');
  expect(mark({ wijze: 'niet-tot', tot: today })).toBe('');
  expect(mark({ grond: 'conflict-van-plichten' })).toBe('delen: conflict van plichten');
});
