import { expect, test } from 'vitest';
import type { Antwoorden } from '../../../../shared/kader/antwoorden.ts';
import { findKader } from '../../../../shared/kader/catalog.ts';
import { whatWouldChange } from '../../../../shared/kader/weging/would-change.ts';
import { weighFase } from '../../../../shared/kader/weging/weigh-fase.ts';
import { answers, noordLimburg, range } from '../answers.ts';

const changes = (fase: 1 | 2 | 3 | 4, antwoorden: Antwoorden) =>
  whatWouldChange(noordLimburg, fase, antwoorden, weighFase(noordLimburg, fase, antwoorden));

test('conditions that are open together are named together', () => {
  const given = answers(['NL23-2', 'NL-U3-1'], ['NL23-1', 'NL23-3', 'NL23-4', 'NL23-5', 'NL23-6']);
  expect(changes(2, given)[0]).toEqual({
    ids: ['NL-U3-2', 'NL-U3-3'],
    howMany: 'alle',
    antwoord: 'ja',
    uitkomst: 'opschalen',
    naar: 3,
    tekst:
      'Als "De veiligheid van de persoon of van de omgeving is in het geding" en "Meerdere organisaties moeten samenwerken om dit op te lossen" ja zijn: naar AVE 3 is aan de orde.',
  });
});

test('criteria that would each do the same are one line', () => {
  const given = answers([], [...range('NL34-T', 5), ...range('NL34-B', 3), ...range('NL-U4-', 2)]);
  const [open, answered] = changes(3, given).filter((change) => change.naar === 4);
  expect(open).toMatchObject({ ids: ['NL34-T6', 'NL34-T7', 'NL34-T8', 'NL34-T9'], howMany: 'een' });
  expect(open!.tekst).toBe('Als een van deze 4 punten ja is: naar AVE 4 is aan de orde.');
  expect(answered).toMatchObject({ ids: range('NL34-T', 5), howMany: 'een', antwoord: 'ja' });
});

test('a ja that carries the outcome is named with what a nee would make of it', () => {
  const given = answers(['NL12-1']);
  expect(changes(1, given)).toContainEqual({
    ids: ['NL12-1'],
    howMany: 'een',
    antwoord: 'nee',
    uitkomst: 'handhaven',
    naar: 1,
    tekst:
      'Als "De betrokkene heeft hulp nodig, of hulp is noodzakelijk (let ook op draagkracht en draaglast van de naasten)" nee is: blijft AVE 1.',
  });
});

test('every change named does change the outcome when it is made', () => {
  const given = answers(['NL34-B2', 'NL-U4-1'], range('NL34-T', 9));
  const now = weighFase(noordLimburg, 3, given);
  const found = changes(3, given);
  expect(found.length).toBeGreaterThan(0);
  for (const change of found) {
    const antwoord = change.antwoord === 'ja of nee' ? 'ja' : change.antwoord;
    const ids = change.howMany === 'alle' ? change.ids : change.ids.slice(0, 1);
    const made = { ...given, ...Object.fromEntries(ids.map((id) => [id, { antwoord }])) };
    const after = weighFase(noordLimburg, 3, made);
    expect([after.uitkomst, after.naar]).toEqual([change.uitkomst, change.naar]);
    expect([after.uitkomst, after.naar]).not.toEqual([now.uitkomst, now.naar]);
  }
});

test('ja to everything that misses is named, also where the meeting said nee', () => {
  const [only, ...more] = changes(4, answers([], range('NL43-', 4)));
  expect(more).toEqual([]);
  expect(only).toMatchObject({
    ids: range('NL43-', 4),
    howMany: 'alle',
    antwoord: 'ja',
    uitkomst: 'afschalen',
  });
  expect(only!.tekst).toBe('Als deze 4 punten allemaal ja zijn: terug naar AVE 3 is aan de orde.');
});

test("several ja's that each carry the outcome are named together", () => {
  const carrying = ['NL34-T1', 'NL34-T2'];
  const nee = [...range('NL34-T', 9).slice(2), ...range('NL34-B', 3), ...range('NL-U4-', 2)];
  const found = changes(3, answers(carrying, nee));
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({ ids: carrying, howMany: 'alle', antwoord: 'nee', uitkomst: 'handhaven' });
  expect(found[0]!.tekst).toMatch(/ nee zijn: blijft AVE 3\.$/);
});

test('a ja and a nee that do the same are one change', () => {
  const almelo = findKader('almelo', '1.0')!;
  const given = answers(['AL-Q2', 'AL-Q3'], ['AL-Q1']);
  const found = whatWouldChange(almelo, 2, given, weighFase(almelo, 2, given));
  const signals = found.filter((change) => change.ids.includes('AL23-1'));
  expect(signals).toHaveLength(1);
  expect(signals[0]).toMatchObject({ antwoord: 'ja of nee', ids: range('AL23-', 4), uitkomst: 'handhaven' });
  expect(signals[0]!.tekst).toBe('Als een van deze 4 punten ja of nee is: blijft AVE 2.');
});
