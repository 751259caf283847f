import { expect, test } from 'vitest';
import { presenceText } from '../../../../shared/verslag/presence-text.ts';
import { heard } from '../../../../shared/domain/delen/heard.ts';
import { at, regel } from '../zaal/view.ts';
import { rechtOnLine, stay, who } from './room.ts';

const times = { startedAt: at('10:00'), closedAt: at('11:00') };

test.each([
  ['came in time', [stay('10:00')], '10:05', true],
  ['was ticked off in the opening minutes', [stay('10:09')], '10:01', true],
  ['came at the last opening minute', [stay('10:10')], '10:01', true],
  ['came late', [stay('10:11')], '10:10', false],
  ['came late, and heard what came after', [stay('10:11')], '10:12', true],
  ['left', [stay('10:00', '10:20')], '10:21', false],
  ['left, and heard what came before', [stay('10:00', '10:20')], '10:20', true],
  ['came back', [stay('10:00', '10:20'), stay('10:40')], '10:30', false],
  ['came back, and heard the rest', [stay('10:00', '10:20'), stay('10:40')], '10:41', true],
  ['left and came back within the opening minutes', [stay('10:00', '10:03'), stay('10:08')], '10:05', false],
  ['was there before the start', [stay('09:50')], '10:00', true],
  ['left before the start', [stay('09:50', '09:58')], '10:00', false],
  ['was never there', [], '10:05', false],
])('%s', (_, perioden, moment, expected) => {
  expect(heard(perioden, at(moment), times)).toBe(expected);
});

test('what lay on the table before was there at the start, and what changed afterwards at the end', () => {
  const early = [stay('10:00', '10:30')];
  const late = [stay('10:30')];
  expect(heard(early, '', times)).toBe(true);
  expect(heard(late, '', times)).toBe(false);
  expect(heard(early, at('13:00'), times)).toBe(false);
  expect(heard(late, at('13:00'), times)).toBe(true);
});

test('nobody heard anything of a bespreking that did not start', () => {
  expect(heard([stay('10:00')], '', { startedAt: null, closedAt: null })).toBe(false);
});

test('who leaves in the minute of closing stayed to the end, on paper and in the rights', () => {
  const closedAt = '2026-11-20T11:00:40.000Z';
  const left = '2026-11-20T11:00:05.000Z';
  const perioden = [{ van: at('10:00'), tot: left }];
  expect(presenceText({ status: 'vertrokken', perioden }, { ...times, closedAt })).toBe('ja');
  expect(heard(perioden, closedAt, { ...times, closedAt })).toBe(true);
  expect(heard([stay('10:00', '10:59')], closedAt, { ...times, closedAt })).toBe(false);
});

test('late on paper is late in the rights, to the minute', () => {
  for (const minute of ['10:09', '10:10', '10:11']) {
    const perioden = [stay(minute)];
    const onTime = presenceText({ status: 'aanwezig', perioden }, times) === 'ja';
    expect(heard(perioden, at('10:01'), times)).toBe(onTime);
  }
});

test('a line goes to who was there when it was entered, and to nobody else', () => {
  const line = regel(1, 'huis staat vol', { enteredAt: at('10:30') });
  expect(rechtOnLine(line, who('gemeente'))).toEqual({ allowed: true, grond: 'aanwezig', detail: '' });
  expect(rechtOnLine(line, who('gemeente', [stay('10:31')])).grond).toBe('niet-aanwezig');
  // Not even to who brought it in, when somebody read it out for them.
  expect(rechtOnLine(line, who('corporatie', [])).grond).toBe('niet-aanwezig');
});

test('a line sent in beforehand lay there from the start', () => {
  const line = regel(1, 'huis staat vol', { vooraf: true, enteredAt: at('08:00') });
  expect(rechtOnLine(line, who('gemeente', [stay('10:05')])).grond).toBe('aanwezig');
  expect(rechtOnLine(line, who('gemeente', [stay('10:20')])).grond).toBe('niet-aanwezig');
});
