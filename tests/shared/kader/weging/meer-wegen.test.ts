import { expect, test } from 'vitest';
import { weigh } from '../../../../shared/kader/afweging.ts';
import type { Antwoorden } from '../../../../shared/kader/antwoorden.ts';
import type { Fase } from '../../../../shared/domain/casus/fase.ts';
import { judgeStap } from '../../../../shared/kader/bevoegdheid.ts';
import type { Kader } from '../../../../shared/kader/schema.ts';
import { answers, dalfsen, noordLimburg, range, without } from '../answers.ts';

const NL43 = range('NL43-', 4);
const T = range('NL34-T', 9);
const rest34 = [...range('NL34-B', 3), ...range('NL-U4-', 2)];

const copyOf = (kader: Kader, id: string, over: object) => ({
  ...kader.overgangen.find((one) => one.id === id)!,
  ...over,
});

/** From AVE 4 to every fase on the same questions, the lowest first in the file (Groningen, AVE-schema). */
const toAll: Kader = {
  ...noordLimburg,
  overgangen: [
    copyOf(noordLimburg, '4-3', { id: '4-1', naar: 1 }),
    copyOf(noordLimburg, '4-3', { id: '4-2', naar: 2 }),
    ...noordLimburg.overgangen,
  ],
};

const from = (kader: Kader, fase: Fase | null, antwoorden: Antwoorden) =>
  weigh({ kader, fase, antwoorden, vooraf: [] });

test('several lower fasen: the highest is named, the others are said to be allowed with a reason', () => {
  const found = from(toAll, 4, answers(NL43));
  expect([found.uitkomst, found.naar, found.overgang]).toEqual(['afschalen', 3, '4-3']);
  expect(found.uitleg).toContain(
    'Het kader laat ook toe om verder terug te gaan: AVE 2, AVE 1. Schrijf dan op waarom.',
  );
  const further = judgeStap({
    kader: toAll,
    stap: { van: 4, naar: 2 },
    aanwezigen: [],
    vooraf: [],
    afweging: found,
  });
  expect([further.overgang, further.needsReden]).toEqual(['4-2', true]);
});

test('the same questions are explained once, under the step that is named', () => {
  const lines = from(toAll, 4, answers(NL43)).uitleg.filter((line) => line.startsWith('Van AVE 4'));
  expect(lines).toEqual(['Van AVE 4 naar AVE 3:']);
  const open = from(toAll, 4, answers(NL43.slice(0, 1))).uitleg.filter((line) =>
    line.startsWith('Van AVE 4'),
  );
  expect(open).toHaveLength(1);
});

test('one lower fase: nothing is said about going further', () => {
  expect(from(noordLimburg, 4, answers(NL43)).uitleg.join('\n')).not.toContain('verder terug');
});

test('up and down both met: said in the warnings and in the explanation', () => {
  const found = from(
    noordLimburg,
    3,
    answers(['NL34-T2', ...range('NL32-', 5)], without([...T, ...rest34], 'NL34-T2')),
  );
  expect([found.uitkomst, found.naar]).toEqual(['opschalen', 4]);
  const both =
    'De criteria voor opschalen en die voor afschalen zijn allebei gehaald. De hoogste fase gaat voor.';
  expect(found.waarschuwingen[0]).toContain(both);
  expect(found.uitleg.join('\n')).toContain(both);
  expect(from(noordLimburg, 3, answers(range('NL32-', 5))).uitleg.join('\n')).not.toContain(both);
});

test('a direct step nobody answered on does not hold back the outcome, and is said to be open', () => {
  const found = from(dalfsen, 2, answers(['DA23-1'], [...without(range('DA23-', 5), 'DA23-1'), 'DA-STAG']));
  expect([found.uitkomst, found.naar]).toEqual(['opschalen', 3]);
  expect(found.uitleg).toContain(
    'Direct naar AVE 4 is niet uitgesloten: over die stap is nog geen vraag beantwoord.',
  );
  expect(found.waarschuwingen.join('\n')).not.toContain('uitgesloten');
  const closed = from(dalfsen, 2, answers([], [...range('DA23-', 5), 'DA-STAG', 'DA-U4-1']));
  expect(closed.uitleg.join('\n')).not.toContain('uitgesloten');
});

/** Two ways from AVE 3 to AVE 4: the full list, and one acute question of its own. */
const acute: Kader = {
  ...noordLimburg,
  overgangen: [
    copyOf(noordLimburg, '3-4', {
      id: '3-4-acuut',
      groepen: [{ id: 'acuut', naam: 'Acuut', logica: 'alle', criteria: ['NL12-1'] }],
      regels: [{ id: 'acuut', gevolg: 'overgang', groepen: ['acuut'], tekst: 'Direct.' }],
    }),
    ...noordLimburg.overgangen,
  ],
};

test('an acute ja is enough by itself; left open it holds nothing back', () => {
  const ja = from(acute, 3, answers(['NL12-1']));
  expect([ja.uitkomst, ja.naar, ja.overgang]).toEqual(['opschalen', 4, '3-4-acuut']);
  const open = from(acute, 3, answers([], [...T, ...rest34]));
  expect([open.uitkomst, open.naar, open.overgang]).toEqual(['handhaven', 3, '3-4']);
  expect(open.waarschuwingen[0]).toContain('AVE 4 is nog niet uitgesloten');
  expect(from(acute, 3, answers([], ['NL12-1'])).uitkomst).toBe('onvoldoende');
});

test('without a fase, a thin list beside a sure acute ja does not hold it back', () => {
  const kader = { ...acute, overgangen: [...acute.overgangen].reverse() };
  const found = from(kader, null, answers(['NL12-1', 'NL34-T1']));
  expect([found.uitkomst, found.naar, found.overgang]).toEqual(['inschalen', 4, '3-4-acuut']);
});

test('a thin ja further up is named as not excluded beside a well-known step', () => {
  const situaties = copyOf(noordLimburg, '3-4', { id: '2-4-breed', van: 2 });
  const kader = {
    ...dalfsen,
    rollen: [...dalfsen.rollen, ...noordLimburg.rollen],
    criteria: [...dalfsen.criteria, ...noordLimburg.criteria],
  };
  const both = { ...kader, overgangen: [...dalfsen.overgangen, situaties] };
  const found = from(
    both,
    2,
    answers(['DA23-1', 'NL34-T1'], [...without(range('DA23-', 5), 'DA23-1'), 'DA-STAG']),
  );
  expect([found.uitkomst, found.naar]).toEqual(['opschalen', 3]);
  expect(found.waarschuwingen[0]).toContain('AVE 4 is nog niet uitgesloten');
});
