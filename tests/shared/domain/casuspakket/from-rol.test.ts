import { expect, test } from 'vitest';
import { takenFrom, waitsFrom } from '../../../../shared/domain/casuspakket/from-rol.ts';

const tables = {
  casus: [{ id: 'a' }],
  deling: [{ id: 'b' }],
  deelkeuze: [],
  beperking: [],
  revisie: [{ record_id: 'a' }],
  driehoeknotitie: [],
};

test('an AOV’er decides nothing about who may have what', () => {
  expect(takenFrom('aov', tables)).toEqual({ casus: [{ id: 'a' }], driehoeknotitie: [] });
  expect(takenFrom('notulist', tables)).toEqual(tables);
});

test('of an AOV’er only what is of the driehoek comes in unasked', () => {
  expect(waitsFrom('aov', 'fasebesluit')).toBe(true);
  expect(waitsFrom('aov', 'driehoekbesluit')).toBe(false);
  expect(waitsFrom('aov', 'invoer_moment')).toBe(true);
  expect(waitsFrom('voorzitter', 'fasebesluit')).toBe(false);
});

test('of a notulist comes in unasked what a notulist may make', () => {
  expect(['vastgesteld', 'beperking', 'verlenging'].map((table) => waitsFrom('notulist', table))).toEqual([
    true,
    true,
    true,
  ]);
  expect(['informatie', 'fasebesluit'].map((table) => waitsFrom('notulist', table))).toEqual([false, false]);
});

test('an AOV’er brings copies of a notitie alone: one of a bespreking says who had its lines', () => {
  const notitie = { soort: 'driehoeknotitie', driehoeknotitie_id: 'n', bespreking_id: null };
  const exemplaar = [notitie, { ...notitie, bespreking_id: 'b' }, { ...notitie, soort: 'verslag' }];
  expect(takenFrom('aov', { exemplaar })).toEqual({ exemplaar: [notitie] });
  expect(takenFrom('voorzitter', { exemplaar })).toEqual({ exemplaar });
});
