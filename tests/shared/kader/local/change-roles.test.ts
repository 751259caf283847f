import { expect, test } from 'vitest';
import type { Kader } from '../../../../shared/kader/schema.ts';
import { dalfsen, noordLimburg } from '../answers.ts';
import { changed, refusedChange } from './changing.ts';

const deciders = (kader: Kader, overgang: string) =>
  kader.overgangen.find(({ id }) => id === overgang)!.beslissers;

const hole = '2-2-af';
const eigen = { rol: 'procesregisseur', grond: 'Besluit van het college van 3 maart 2026.' };

test('a decider fills the hole that the source left; the note on the source stays', () => {
  const before = noordLimburg.overgangen.find(({ id }) => id === hole)!;
  expect(before).toMatchObject({ beslissers: [], bronOnzeker: expect.any(String) as string });
  const kader = changed(noordLimburg, { kind: 'beslissers', overgang: hole, beslissers: [eigen] });
  expect(kader.overgangen.find(({ id }) => id === hole)).toMatchObject({
    beslissers: [{ ...eigen, eigenLezing: 'Toegevoegd door de gemeente.' }],
    bronOnzeker: before.bronOnzeker,
  });
});

test('who stays keeps the source, who gets another ground says so', () => {
  const [first, second] = deciders(noordLimburg, '2-3');
  const kader = changed(noordLimburg, {
    kind: 'beslissers',
    overgang: '2-3',
    beslissers: [
      { rol: second!.rol, grond: second!.grond },
      { rol: first!.rol, grond: 'Andere grond.' },
    ],
  });
  expect(deciders(kader, '2-3')).toEqual([
    second,
    {
      ...first,
      grond: 'Andere grond.',
      eigenLezing: expect.stringContaining('aangepast door de gemeente') as string,
    },
  ]);
});

test('a decider with a role that is not there is refused, and so is nobody where the source is sure', () => {
  const koning = { rol: 'koning', grond: 'Omdat het kan.' };
  expect(refusedChange(noordLimburg, { kind: 'beslissers', overgang: '2-3', beslissers: [koning] })).toEqual([
    expect.stringMatching(/beslissers: rol "koning" bestaat niet$/),
  ]);
  expect(refusedChange(dalfsen, { kind: 'beslissers', overgang: '2-3', beslissers: [] })).toEqual([
    expect.stringMatching(/beslissers: noem een beslisser/),
  ]);
  expect(refusedChange(dalfsen, { kind: 'beslissers', overgang: '9-9', beslissers: [eigen] })).toEqual([
    'overgangen: overgang "9-9" bestaat niet',
  ]);
});

test('who must be consulted, and when', () => {
  const line = { rol: 'politie', wijze: 'informeren', wanneer: '' } as const;
  const kader = changed(noordLimburg, { kind: 'raadplegen', overgang: '2-3', raadplegen: [line] });
  const [added] = kader.overgangen.find(({ id }) => id === '2-3')!.raadplegen;
  expect(added).toEqual({ rol: 'politie', wijze: 'informeren', eigenLezing: 'Toegevoegd door de gemeente.' });
  const later = changed(kader, {
    kind: 'raadplegen',
    overgang: '2-3',
    raadplegen: [{ ...line, wanneer: 'bij gevaar' }],
  });
  expect(later.overgangen.find(({ id }) => id === '2-3')!.raadplegen).toEqual([
    {
      rol: 'politie',
      wijze: 'informeren',
      wanneer: 'bij gevaar',
      eigenLezing: 'Toegevoegd door de gemeente.',
    },
  ]);
});

test('a role is renamed, and a new one gets an id from its name', () => {
  const kader = changed(
    noordLimburg,
    {
      kind: 'rol',
      rol: 'procesregisseur',
      naam: 'Netwerkregisseur',
      woorden: ['netwerkregisseur'],
      organisaties: [],
    },
    { kind: 'addRol', naam: 'Wijk-GGD’er', woorden: ['wijk-ggd'], organisaties: ['ggd'] },
  );
  expect(kader.rollen.find(({ id }) => id === 'procesregisseur')).toEqual({
    id: 'procesregisseur',
    naam: 'Netwerkregisseur',
    woorden: ['netwerkregisseur'],
  });
  expect(kader.rollen.at(-1)).toEqual({
    id: 'wijk-ggder',
    naam: 'Wijk-GGD’er',
    woorden: ['wijk-ggd'],
    organisaties: ['ggd'],
  });
  expect(
    refusedChange(kader, { kind: 'addRol', naam: 'wijk-ggd’ER', woorden: ['x'], organisaties: [] }),
  ).toEqual(['rollen: rol "wijk-ggd’ER" bestaat al']);
});

test('terms: another number, a new one, and away', () => {
  const evaluatie = {
    kind: 'termijn',
    termijn: 'evaluatie-kader',
    naam: 'Evalueren',
    aantal: 2,
    eenheid: 'jaar',
  } as const;
  const kader = changed(noordLimburg, evaluatie, {
    kind: 'addTermijn',
    naam: 'UVO',
    soort: 'overleg',
    aantal: 6,
    eenheid: 'week',
  });
  expect(kader.termijnen).toMatchObject([
    { id: 'evaluatie-kader', naam: 'Evalueren', aantal: 2, eenheid: 'jaar', soort: 'evaluatie' },
    { id: 'uvo', naam: 'UVO', soort: 'overleg', aantal: 6, eenheid: 'week' },
  ]);
  expect(changed(kader, { kind: 'removeTermijn', termijn: 'uvo' }).termijnen).toHaveLength(1);
  expect(refusedChange(kader, { kind: 'removeTermijn', termijn: 'weg' })).toEqual([
    'termijnen: termijn "weg" bestaat niet',
  ]);
});
