import { expect, test } from 'vitest';
import { kaderChangeSchema, type KaderChange } from '../../../../shared/kader/local/change.ts';

const changes: KaderChange[] = [
  { kind: 'text', place: { of: 'kader', field: 'naam' }, tekst: 'Testdorp' },
  { kind: 'lijst', fase: 2, lijst: 'acties', regels: ['Bellen'] },
  { kind: 'beslissers', overgang: '2-3', beslissers: [{ rol: 'wijkteam', grond: 'Besluit' }] },
  {
    kind: 'raadplegen',
    overgang: '2-3',
    raadplegen: [{ rol: 'politie', wijze: 'informeren', wanneer: '' }],
  },
  { kind: 'rol', rol: 'politie', naam: 'Politie', woorden: ['politie'], organisaties: [] },
  { kind: 'addRol', naam: 'Wijk-ggd', woorden: ['wijk-ggd'], organisaties: [] },
  { kind: 'termijn', termijn: 'uvo', naam: 'UVO', aantal: 6, eenheid: 'week' },
  { kind: 'addTermijn', soort: 'overleg', naam: 'UVO', aantal: 6, eenheid: 'week' },
  { kind: 'removeTermijn', termijn: 'uvo' },
  { kind: 'criteriumOff', criterium: 'NL23-2', reden: 'Niet bij ons' },
  { kind: 'criteriumOn', criterium: 'NL23-2' },
  { kind: 'addCriterium', overgang: '2-3', groep: 'g', tekst: 'Er is', vraag: 'Is er?', wie: ['politie'] },
  { kind: 'gemeenten', gemeenten: [] },
];

test('each kind of change comes through as it is, and there are no others', () => {
  expect(changes.map(({ kind }) => kind)).toEqual(
    kaderChangeSchema.options.map(({ shape }) => shape.kind.value),
  );
  for (const change of changes) expect(kaderChangeSchema.parse(change)).toEqual(change);
  expect(kaderChangeSchema.safeParse({ kind: 'regels', overgang: '2-3' }).success).toBe(false);
});

test('with something missing, something more, or an empty or endless text it is no change', () => {
  for (const change of changes) {
    const wrong = [
      { ...change, extra: true },
      ...Object.keys(change).map((key) => ({ ...change, [key]: undefined })),
      ...Object.entries(change)
        .filter(([, value]) => typeof value === 'string')
        .flatMap(([key]) => [
          { ...change, [key]: '' },
          { ...change, [key]: 'x'.repeat(2_001) },
        ]),
    ];
    for (const one of wrong) expect(kaderChangeSchema.safeParse(one).success).toBe(false);
  }
});

test('logic is no text place', () => {
  const logica = { kind: 'text', place: { of: 'groep', groep: 'g', field: 'logica' }, tekst: 'alle' };
  expect(kaderChangeSchema.safeParse(logica).success).toBe(false);
});
