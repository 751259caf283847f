import { expect, test } from 'vitest';
import { kaders } from '../../../shared/kader/catalog.ts';
import { diffKaders, onlyChanges } from '../../../shared/kader/diff.ts';
import type { DiffRow } from '../../../shared/kader/diff/section.ts';
import type { Kader } from '../../../shared/kader/schema.ts';
import { dalfsen, noordLimburg } from './answers.ts';
import { changed } from './local/changing.ts';

function rowOf(left: Kader, right: Kader, section: string, label: string): DiffRow | undefined {
  return diffKaders(left, right)
    .find(({ id }) => id === section)
    ?.rows.find((row) => row.label === label);
}

test('two frameworks beside each other: fasen, overgangen and lists, in Dutch', () => {
  const titles = diffKaders(noordLimburg, dalfsen).map(({ title }) => title);
  expect(titles.slice(0, 6)).toEqual([
    'Algemeen',
    'Fase 1',
    'Fase 2',
    'Fase 3',
    'Fase 4',
    'Opschalen van fase 1 naar fase 2',
  ]);
  expect(titles).toContain('Afschalen van fase 4 naar fase 3');
  expect(titles).toContain('Binnen fase 2: Opschalen binnen AVE 2');
  expect(titles).toContain('Opschalingsoverleg');
  expect(titles).toContain('Begrippen');
});

test('a row says what each says, and whether that is the same', () => {
  expect(rowOf(noordLimburg, dalfsen, 'algemeen', 'Naam')).toEqual({
    label: 'Naam',
    left: ['Noord-Limburg'],
    right: ['Dalfsen'],
    same: false,
  });
  expect(rowOf(noordLimburg, dalfsen, 'algemeen', 'Zo heet een fase')?.same).toBe(true);
  expect(rowOf(noordLimburg, dalfsen, 'termijnen', 'De handreiking evalueren')).toMatchObject({
    left: ['1 jaar'],
    right: [],
  });
});

test('regie is matched by what it is, and one that only one kader knows stands alone', () => {
  expect(rowOf(noordLimburg, dalfsen, 'fase-4', 'Bestuurlijk verantwoordelijk')?.right).not.toEqual([]);
  const zorg = dalfsen.fasen[3]!.regie.find(({ id }) => id === 'procesregie-zorg')!;
  expect(rowOf(noordLimburg, dalfsen, 'fase-4', zorg.naam)).toMatchObject({ left: [], right: [zorg.tekst] });
});

test('criteria of two frameworks stand as two whole lists with their groep and its logic', () => {
  const row = rowOf(noordLimburg, dalfsen, 'overgang-2-3', 'Criteria')!;
  expect(row.left[0]).toBe('Bijlage 2, naar fase 3 (één ervan is genoeg):');
  expect(row.left).toHaveLength(6 + 3 + 2);
  expect(row.right[0]).toBe('Opschalen naar AVE3 (één ervan is genoeg):');
});

test('a hole in the source shows as nobody', () => {
  const hole = rowOf(noordLimburg, dalfsen, 'overgang-2-2-af', 'Wie beslist')!;
  expect(hole.left).toEqual(['Niemand genoemd']);
  expect(hole.right[0]).toContain('Netwerkcoördinator');
});

test('every pair of frameworks can be put side by side, and each is the same as itself', () => {
  for (const left of kaders)
    for (const right of kaders) {
      const sections = diffKaders(left, right);
      expect(new Set(sections.map(({ id }) => id)).size).toBe(sections.length);
      expect(onlyChanges(sections).length === 0).toBe(left === right);
      for (const { rows } of sections)
        expect(rows.every((row) => row.left.length + row.right.length > 0)).toBe(true);
    }
});

test('each criterium, decider and step of a framework is in its comparison', () => {
  for (const kader of kaders) {
    const text = JSON.stringify(diffKaders(kader, kader));
    const said = [
      ...kader.criteria.map(({ tekst }) => tekst),
      ...kader.overgangen.flatMap(({ beslissers }) => beslissers.map(({ grond }) => grond)),
      ...kader.overgangen.flatMap(({ vooraf, formeleStappen }) =>
        [...vooraf, ...formeleStappen].map(({ tekst }) => tekst),
      ),
      ...kader.fasen.flatMap(({ regie }) => regie.map(({ tekst }) => tekst)),
    ];
    for (const one of said) expect(text).toContain(JSON.stringify(one).slice(1, -1));
  }
});

test('the preview of a local version shows a changed criterium as old and new, and nothing else', () => {
  const right = changed(noordLimburg, {
    kind: 'text',
    place: { of: 'criterium', criterium: 'NL23-1', field: 'vraag' },
    tekst: 'Is er meer nodig?',
  });
  const changes = onlyChanges(diffKaders(noordLimburg, right));
  expect(changes).toHaveLength(1);
  expect(changes[0]).toMatchObject({
    title: 'Opschalen van fase 2 naar fase 3',
    rows: [{ label: 'Criterium NL23-1' }],
  });
  const [row] = changes[0]!.rows;
  expect(row!.left[1]).toMatch(/^Vraag: Is er meer hulp nodig/);
  expect(row!.right[1]).toBe('Vraag: Is er meer nodig?');
});

test('the preview shows what went off with its reason, and what is new', () => {
  const right = changed(
    noordLimburg,
    { kind: 'criteriumOff', criterium: 'NL23-2', reden: 'Niet bij ons.' },
    { kind: 'text', place: { of: 'niveau', niveau: 1, field: 'naam' }, tekst: 'Teamleiders' },
    {
      kind: 'text',
      place: { of: 'regie', fase: 2, regie: 'casusregie', field: 'naam' },
      tekst: 'Gezinsregie',
    },
    { kind: 'addTermijn', naam: 'UVO', soort: 'overleg', aantal: 1, eenheid: 'week' },
  );
  const rows = onlyChanges(diffKaders(noordLimburg, right)).flatMap(({ id, rows: list }) =>
    list.map(({ label, left, right: now }) => [id, label, left.length, now.at(-1)]),
  );
  expect(rows).toEqual([
    ['fase-2', 'Naam van Casusregie', 1, 'Gezinsregie'],
    ['overgang-2-3', 'Criterium NL23-2', 3, undefined],
    [
      'opschalingsoverleg',
      'Niveau 1',
      2,
      'Managers en/of bestuurders van de meest betrokken partijen, in één overleg',
    ],
    ['termijnen', 'UVO', 0, '1 week'],
    ['uitgezet', 'Criterium NL23-2', 0, 'Reden: Niet bij ons.'],
  ]);
});
