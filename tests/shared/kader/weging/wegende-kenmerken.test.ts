import { expect, test } from 'vitest';
import { weigh } from '../../../../shared/kader/afweging.ts';
import type { Antwoorden } from '../../../../shared/kader/antwoorden.ts';
import { findOvergang } from '../../../../shared/kader/overgang.ts';
import { weighOvergang } from '../../../../shared/kader/weging/overgang-stand.ts';
import { answers, noordLimburg, range, withOvergang } from '../answers.ts';

const U = range('NL-U3-', 3);
const K = range('NL23-', 6);

/** Step 2 -> 3 as three questions that tip together, beside six kenmerken (as Groningen has it). */
const kader = withOvergang(noordLimburg, '2-3', {
  groepen: [
    { id: 'vragen', naam: 'Schema', logica: 'alle', criteria: U },
    { id: 'kenmerken', naam: 'Kenmerken', logica: 'weging', criteria: K },
  ],
  regels: [{ id: 'op', gevolg: 'overgang', groepen: ['vragen'], tekst: 'Opschalen.' }],
});

const from = (antwoorden: Antwoorden) => weigh({ kader, fase: 2, antwoorden, vooraf: [] });
const outcome = (antwoorden: Antwoorden) => {
  const { uitkomst, naar } = from(antwoorden);
  return [uitkomst, naar];
};
const nietEen = 'geen enkel kenmerk is ja. Kijk samen of dat klopt.';
const meerDanHelft = 'Meer dan de helft van de kenmerken van AVE 3 is ja';

test('the deciding questions tip it, and only they carry it', () => {
  const found = from(answers([...U, ...K]));
  expect([found.uitkomst, found.naar, found.dragend]).toEqual(['opschalen', 3, U]);
});

test('kenmerken never tip it, however many are ja', () => {
  expect(outcome(answers(K, U))).toEqual(['handhaven', 2]);
});

test('kenmerken count as questions of the step: with most of them open no fase is named', () => {
  expect(outcome(answers(U))).toEqual(['onvoldoende', null]);
  expect(outcome(answers(U, K.slice(0, 2)))).toEqual(['opschalen', 3]);
});

test('a full list of kenmerken is no answer to the deciding questions', () => {
  expect(outcome(answers(K))).toEqual(['onvoldoende', null]);
  expect(outcome(answers([...K, 'NL-U3-1']))).toEqual(['onvoldoende', null]);
  expect(outcome(answers([...K, 'NL-U3-1', 'NL-U3-2']))).toEqual(['handhaven', 2]);
  const naarDrie = findOvergang(kader, { van: 2, naar: 3 })!;
  expect(weighOvergang(naarDrie, answers(K)).stillNeeded).toBe(2);
  expect(from(answers(K)).uitleg.join('\n')).toContain(
    'Van de vragen die de doorslag geven is meer dan de helft onbekend.',
  );
});

test('deciding questions that hold without one kenmerk: look again together', () => {
  expect(from(answers(U, K)).waarschuwingen.join('\n')).toContain(nietEen);
  expect(from(answers(U, ['NL23-1', 'NL23-2'])).waarschuwingen.join('\n')).toContain(nietEen);
  expect(from(answers([...U, 'NL23-1'], ['NL23-2'])).waarschuwingen.join('\n')).not.toContain(nietEen);
  expect(from(answers(U)).waarschuwingen.join('\n')).not.toContain(nietEen);
});

test('more than half of the kenmerken while the deciding questions do not hold: look again together', () => {
  const four = K.slice(0, 4);
  expect(from(answers(four, U)).waarschuwingen.join('\n')).toContain(meerDanHelft);
  expect(from(answers(K.slice(0, 3), U)).waarschuwingen.join('\n')).not.toContain(meerDanHelft);
  expect(from(answers(four)).waarschuwingen.join('\n')).not.toContain(meerDanHelft);
  expect(from(answers([...four, ...U])).waarschuwingen.join('\n')).not.toContain(meerDanHelft);
});

test('a groep of kenmerken is explained as such', () => {
  expect(from(answers([...U, ...K])).uitleg).toContain(
    'Kenmerken: weegt mee en geeft niet alleen de doorslag. Nu 6 ja, 0 nee, 0 onbekend.',
  );
});

test('without a fase: AVE 1 is not named on a nee while the kenmerken are open', () => {
  const first = withOvergang(noordLimburg, '1-2', {
    groepen: [
      { id: 'vragen', naam: 'Schema', logica: 'alle', criteria: ['NL12-1'] },
      { id: 'kenmerken', naam: 'Kenmerken', logica: 'weging', criteria: K },
    ],
    regels: [{ id: 'op', gevolg: 'overgang', groepen: ['vragen'], tekst: 'Opschalen.' }],
  });
  const inschalen = (nee: string[]) =>
    weigh({ kader: first, fase: null, antwoorden: answers([], nee), vooraf: [] }).uitkomst;
  expect(inschalen(['NL12-1'])).toBe('onvoldoende');
  expect(inschalen(['NL12-1', ...K])).toBe('inschalen');
});
