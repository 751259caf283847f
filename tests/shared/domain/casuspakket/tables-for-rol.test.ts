import { expect, test } from 'vitest';
import { tablesForRol } from '../../../../shared/domain/casuspakket/tables-for-rol.ts';

const id = (nummer: number): string => `00000000-0000-4000-8000-${String(nummer).padStart(12, '0')}`;
const line = (nummer: number, more: object = {}) => ({
  id: id(nummer),
  bespreking_id: id(90),
  nummer,
  tekst: `regel ${String(nummer)}`,
  bronnen: [id(50 + nummer)],
  vervallen: 0,
  ...more,
});

const tables = {
  organisatie: [51, 52, 53, 54].map((one) => ({ id: id(one), naam: `organisatie ${String(one)}` })),
  contact: [
    { id: id(61), organisatie_id: id(54) },
    { id: id(62), organisatie_id: null },
  ],
  casus: [{ id: id(99) }],
  deelnemer: [{ id: id(70), contact_id: id(61) }],
  informatie: [line(1), line(2), line(3), line(4, { vervallen: 1, bronnen: [] })],
  deling: [
    { informatie_id: id(2), wijze: 'niet', tot: null },
    { informatie_id: id(3), wijze: 'niet-tot', tot: '2026-11-28' },
  ],
  criterium_antwoord: [
    { bespreking_id: id(90), criterium_id: 'NL23-1', regels: [1] },
    { bespreking_id: id(90), criterium_id: 'NL23-2', regels: [1, 2] },
    { bespreking_id: id(91), criterium_id: 'NL23-3', regels: [2] },
  ],
  rectificatie: [{ id: id(80), verzoek_id: id(81), tekst: 'noot' }],
  verzoek: [{ id: id(81), antwoord: id(62) }],
  exemplaar: [{ id: id(82) }],
  revisie: [{ record_id: id(1), inhoud: 'eerder' }],
  vastgesteld: [{ id: id(83) }],
};

test('a voorzitter or notulist who takes over gets all of it', () => {
  expect(tablesForRol('voorzitter', tables, '2026-11-26')).toBe(tables);
  expect(tablesForRol('notulist', tables, '2026-11-26')).toBe(tables);
});

test('L21: an AOV’er gets no line that may not be shared, nor an answer that cites one, nor who only they name', () => {
  const kept = tablesForRol('aov', tables, '2026-11-26');
  expect(kept['informatie']?.map((row) => row['nummer'])).toEqual([1]);
  expect(kept['criterium_antwoord']?.map((row) => row['criterium_id'])).toEqual(['NL23-1', 'NL23-3']);
  expect(kept['organisatie']?.map((row) => row['id'])).toEqual([id(51), id(54)]);
  expect(kept['contact']?.map((row) => row['id'])).toEqual([id(61)]);
});

test('L21: from the day that the officier named on the line goes along', () => {
  expect(tablesForRol('aov', tables, '2026-11-27')['informatie']).toHaveLength(1);
  expect(tablesForRol('aov', tables, '2026-11-28')['informatie']).toHaveLength(2);
});

test('an AOV’er gets no requests, copies, vastgestelde papers or earlier texts; a note goes without its request', () => {
  const kept = tablesForRol('aov', tables, '2026-11-26');
  expect(Object.keys(kept).sort()).toEqual([
    'casus',
    'contact',
    'criterium_antwoord',
    'deelnemer',
    'informatie',
    'organisatie',
    'rectificatie',
  ]);
  expect(kept['rectificatie']).toEqual([{ id: id(80), verzoek_id: null, tekst: 'noot' }]);
});
