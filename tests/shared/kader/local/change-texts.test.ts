import { expect, test } from 'vitest';
import { kaders } from '../../../../shared/kader/catalog.ts';
import { textAt } from '../../../../shared/kader/local/text-at.ts';
import type { TextPlace } from '../../../../shared/kader/local/text-place.ts';
import type { Kader } from '../../../../shared/kader/schema.ts';
import { noordLimburg } from '../answers.ts';
import { changed, refusedChange } from './changing.ts';

const places: TextPlace[] = [
  { of: 'kader', field: 'naam' },
  { of: 'namen', field: 'fase' },
  { of: 'namen', field: 'overleg' },
  { of: 'namen', field: 'criteria' },
  { of: 'fase', fase: 3, field: 'naam' },
  { of: 'fase', fase: 3, field: 'kern' },
  { of: 'fase', fase: 3, field: 'uitgangssituatie' },
  { of: 'fase', fase: 3, field: 'overleg' },
  { of: 'regie', fase: 2, regie: 'procesregie', field: 'naam' },
  { of: 'regie', fase: 2, regie: 'procesregie', field: 'tekst' },
  { of: 'criterium', criterium: 'NL23-1', field: 'tekst' },
  { of: 'criterium', criterium: 'NL23-1', field: 'vraag' },
  { of: 'overgang', overgang: '2-3', field: 'kop' },
  { of: 'regel', overgang: '2-3', regel: 'opschalen', field: 'tekst' },
  { of: 'stap', stap: 'NL21-V1', field: 'tekst' },
  { of: 'consult', overgang: '2-3', index: 1, field: 'tekst' },
  { of: 'rol', rol: 'procesregisseur', field: 'naam' },
  { of: 'opschalingsoverleg', field: 'naam' },
  { of: 'opschalingsoverleg', field: 'doel' },
  { of: 'niveau', niveau: 1, field: 'naam' },
  { of: 'niveau', niveau: 1, field: 'tekst' },
];

test.each(places)('a text at $of $field is changed, and only there', (place) => {
  const kader = changed(noordLimburg, { kind: 'text', place, tekst: 'Eigen woorden.' });
  expect(textAt(kader, place)?.tekst).toBe('Eigen woorden.');
  const back = changed(kader, { kind: 'text', place, tekst: textAt(noordLimburg, place)!.tekst });
  const readings = (text: string) => text.replaceAll(/,?"eigenLezing":"[^"]*"/g, '');
  expect(readings(JSON.stringify(back))).toBe(readings(JSON.stringify(noordLimburg)));
});

test('a line in the words of the gemeente says so, and keeps its source', () => {
  const place = { of: 'criterium', criterium: 'NL23-1', field: 'tekst' } as const;
  const find = (kader: Kader) => kader.criteria.find(({ id }) => id === 'NL23-1')!;
  const once = changed(noordLimburg, { kind: 'text', place, tekst: 'Eigen woorden.' });
  expect(find(once).eigenLezing).toBe('Tekst aangepast door de gemeente.');
  expect(find(once).bron).toEqual(find(noordLimburg).bron);
  const twice = changed(once, { kind: 'text', place, tekst: 'Nog andere woorden.' });
  expect(find(twice).eigenLezing).toBe('Tekst aangepast door de gemeente.');
});

test('a reading that stood there stays before the note', () => {
  const find = (kader: Kader) => kader.criteria.find(({ eigenLezing }) => eigenLezing !== undefined);
  const basis = kaders.find((kader) => find(kader) !== undefined)!;
  const line = find(basis)!;
  const place = { of: 'criterium', criterium: line.id, field: 'vraag' } as const;
  const kader = changed(basis, { kind: 'text', place, tekst: 'Is dat zo?' });
  expect(kader.criteria.find(({ id }) => id === line.id)!.eigenLezing).toBe(
    `${line.eigenLezing} Tekst aangepast door de gemeente.`,
  );
});

test('the same text again changes nothing', () => {
  const place = { of: 'criterium', criterium: 'NL23-1', field: 'tekst' } as const;
  const { tekst } = textAt(noordLimburg, place)!;
  expect(changed(noordLimburg, { kind: 'text', place, tekst })).toEqual(noordLimburg);
});

test('a text that is not there is refused', () => {
  const missing: TextPlace[] = [
    { of: 'regie', fase: 2, regie: 'wijkregie', field: 'naam' },
    { of: 'criterium', criterium: 'NL99-9', field: 'tekst' },
    { of: 'overgang', overgang: '4-1', field: 'kop' },
    { of: 'regel', overgang: '2-3', regel: 'nergens', field: 'tekst' },
    { of: 'stap', stap: 'NL99-V9', field: 'tekst' },
    { of: 'consult', overgang: '2-3', index: 99, field: 'tekst' },
    { of: 'rol', rol: 'koning', field: 'naam' },
    { of: 'niveau', niveau: 9, field: 'naam' },
  ];
  for (const place of missing)
    expect(refusedChange(noordLimburg, { kind: 'text', place, tekst: 'x' })).toEqual([
      `${place.of}: deze tekst staat niet in het kader`,
    ]);
});

test('a diagnosis does not become a criterium', () => {
  const place = { of: 'criterium', criterium: 'NL23-1', field: 'tekst' } as const;
  expect(refusedChange(noordLimburg, { kind: 'text', place, tekst: 'Er is een diagnose' })[0]).toContain(
    'een diagnose of iemands herkomst',
  );
});

test('the lines of a list of a fase are changed, added and taken away', () => {
  const acties = { kind: 'lijst', fase: 2, lijst: 'acties' } as const;
  const own = changed(noordLimburg, { ...acties, regels: ['Eigen actie'] });
  expect(own.fasen[1]!.acties).toMatchObject({
    regels: ['Eigen actie'],
    eigenLezing: 'Tekst aangepast door de gemeente.',
    bron: noordLimburg.fasen[1]!.acties!.bron,
  });
  const none = changed(own, { ...acties, regels: [] });
  expect(none.fasen[1]).not.toHaveProperty('acties');
  const again = changed(none, { ...acties, regels: ['Nieuw'] });
  expect(again.fasen[1]!.acties).toEqual({ regels: ['Nieuw'], eigenLezing: 'Toegevoegd door de gemeente.' });
});

test('the gemeenten it is for', () => {
  expect(changed(noordLimburg, { kind: 'gemeenten', gemeenten: ['Testdorp'] }).gemeenten).toEqual([
    'Testdorp',
  ]);
});

test('every kader of the program takes a change', () => {
  for (const kader of kaders) {
    const place = { of: 'fase', fase: 1, field: 'kern' } as const;
    expect(changed(kader, { kind: 'text', place, tekst: 'Eigen kern' }).fasen[0]!.kern).toBe('Eigen kern');
  }
});
