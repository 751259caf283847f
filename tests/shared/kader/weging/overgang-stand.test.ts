import { expect, test } from 'vitest';
import { findOvergang } from '../../../../shared/kader/overgang.ts';
import { decisiveIds, metRegels, weighOvergang } from '../../../../shared/kader/weging/overgang-stand.ts';
import { answers, dalfsen, noordLimburg, range, without } from '../answers.ts';

const naarDrie = findOvergang(dalfsen, { van: 2, naar: 3 })!;
const naarVier = findOvergang(noordLimburg, { van: 3, naar: 4 })!;

test('exactly half onbekend is enough, one more is too little', () => {
  const half = weighOvergang(naarDrie, answers(['DA23-1'], ['DA23-2', 'DA23-3']));
  expect([half.onbekend.length, half.criteria.length, half.tooLittleKnown]).toEqual([3, 6, false]);
  const less = weighOvergang(naarDrie, answers(['DA23-1'], ['DA23-2']));
  expect([less.onbekend.length, less.tooLittleKnown]).toEqual([4, true]);
});

test('an explicit onbekend counts as not answered', () => {
  const said = weighOvergang(naarDrie, { 'DA23-1': { antwoord: 'onbekend' } });
  expect(said.onbekend).toEqual(weighOvergang(naarDrie, {}).onbekend);
  expect(said.met).toBe('onbekend');
});

test('consult and moving are weighed apart', () => {
  const stand = weighOvergang(naarVier, answers(['NL34-B1'], [...range('NL34-T', 9), 'NL-U4-1']));
  expect([stand.consult, stand.met]).toEqual(['ja', 'nee']);
});

test('an overgang without a consult regel never asks for consult', () => {
  expect(weighOvergang(naarDrie, answers(range('DA23-', 5))).consult).toBe('nee');
});

test('the ids that decide are those of the groepen that hold, and only the ja among them', () => {
  const given = answers(['NL34-T5', 'NL34-B2'], without(range('NL34-T', 9), 'NL34-T5'));
  const regels = metRegels(naarVier, 'overgang', given);
  expect(regels.map((regel) => regel.id)).toEqual(['situatie']);
  expect(decisiveIds(naarVier, regels, 'ja', given)).toEqual(['NL34-T5']);
  expect(decisiveIds(naarVier, metRegels(naarVier, 'consult', given), 'ja', given)).toEqual(['NL34-B2']);
});
