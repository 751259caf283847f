import { expect, test } from 'vitest';
import type { Antwoorden } from '../../../shared/kader/antwoorden.ts';
import { whatWouldChange } from '../../../shared/kader/would-change.ts';
import { weighFase } from '../../../shared/kader/weigh-fase.ts';
import { answers, noordLimburg, range } from './answers.ts';

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
      'Als "De veiligheid van de persoon of van de omgeving is in het geding" en "Meerdere organisaties moeten samenwerken om dit op te lossen" ja is: naar AVE 3 is aan de orde.',
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
    const ids = change.howMany === 'alle' ? change.ids : change.ids.slice(0, 1);
    const made = { ...given, ...Object.fromEntries(ids.map((id) => [id, { antwoord: change.antwoord }])) };
    const after = weighFase(noordLimburg, 3, made);
    expect([after.uitkomst, after.naar]).toEqual([change.uitkomst, change.naar]);
    expect([after.uitkomst, after.naar]).not.toEqual([now.uitkomst, now.naar]);
  }
});
