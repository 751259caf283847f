import { expect, test } from 'vitest';
import { weighFase } from '../../../../shared/kader/weging/weigh-fase.ts';
import { answers, dalfsen, noordLimburg, range, without } from '../answers.ts';

const T = range('NL34-T', 9);
const B = range('NL34-B', 3);
const U4 = range('NL-U4-', 2);
const NL32 = range('NL32-', 5);

const outcome = (...args: Parameters<typeof weighFase>) => {
  const { uitkomst, naar, stand } = weighFase(...args);
  return [uitkomst, naar, stand?.overgang.id];
};

test('the overgang at hand is the one with the larger share of answers', () => {
  expect(outcome(noordLimburg, 3, answers(range('NL32-', 4), ['NL32-5', ...T, ...B, ...U4]))).toEqual([
    'handhaven',
    3,
    '3-4',
  ]);
  expect(outcome(noordLimburg, 3, answers(range('NL32-', 4), ['NL32-5', ...T]))).toEqual([
    'handhaven',
    3,
    '3-2',
  ]);
});

test('staying is named only when enough is known about going up', () => {
  expect(outcome(noordLimburg, 3, answers([], NL32))).toEqual(['onvoldoende', null, '3-4']);
  expect(outcome(noordLimburg, 3, answers([], [...NL32, ...T]))).toEqual(['handhaven', 3, '3-2']);
});

test('going down needs no answers about going up', () => {
  expect(outcome(noordLimburg, 3, answers(NL32))).toEqual(['afschalen', 2, '3-2']);
});

test('the overgang at hand is the one on which too little is known', () => {
  expect(outcome(noordLimburg, 3, answers(NL32.slice(1)))).toEqual(['onvoldoende', null, '3-4']);
  expect(outcome(noordLimburg, 4, answers(['NL43-1']))).toEqual(['onvoldoende', null, '4-3']);
});

test('a thin ja upward holds back going down', () => {
  expect(outcome(noordLimburg, 3, answers(['NL34-T1', ...NL32]))).toEqual(['onvoldoende', null, '3-4']);
});

test('consult goes before too little known and before going down', () => {
  expect(outcome(noordLimburg, 3, answers(['NL34-B1', ...NL32]))).toEqual(['consult', null, '3-4']);
  expect(outcome(noordLimburg, 3, answers(['NL34-B1', 'NL34-T1']))).toEqual(['consult', null, '3-4']);
});

test('up and down both met: the higher, and it is said', () => {
  const both = weighFase(
    noordLimburg,
    3,
    answers(['NL34-T2', ...NL32], without([...T, ...B, ...U4], 'NL34-T2')),
  );
  expect([both.uitkomst, both.naar, both.contradictory]).toEqual(['opschalen', 4, true]);
  expect(weighFase(noordLimburg, 3, answers(NL32)).contradictory).toBe(false);
});

test('two ways up: the highest fase', () => {
  const given = answers(['DA23-5', ...range('DA-U4-', 2)], ['DA23-1', 'DA23-2']);
  expect(outcome(dalfsen, 2, given)).toEqual(['opschalen', 4, '2-4']);
});

test('the direct step to AVE 4 does not make the rest unsayable', () => {
  expect(outcome(dalfsen, 2, answers([], [...range('DA23-', 5), 'DA-STAG']))).toEqual([
    'handhaven',
    2,
    '2-3',
  ]);
});

test('from AVE 4 only down', () => {
  expect(outcome(noordLimburg, 4, answers(range('NL43-', 4)))).toEqual(['afschalen', 3, '4-3']);
  expect(outcome(noordLimburg, 4, {})).toEqual(['onvoldoende', null, '4-3']);
});

test('without a fase: the highest that fits; a thin ja above it keeps it open', () => {
  expect(outcome(dalfsen, null, answers(['DA12-1']))).toEqual(['inschalen', 2, '1-2']);
  expect(outcome(dalfsen, null, answers(['DA12-1', 'DA34-3']))).toEqual(['onvoldoende', null, '3-4']);
  expect(outcome(dalfsen, null, answers([], ['DA12-1']))).toEqual(['inschalen', 1, '1-2']);
  expect(outcome(dalfsen, null, {})).toEqual(['onvoldoende', null, '1-2']);
});

test('no AVE 1 while something points higher, however thin', () => {
  expect(outcome(dalfsen, null, answers(['DA34-3'], ['DA12-1']))).toEqual(['onvoldoende', null, '3-4']);
});
