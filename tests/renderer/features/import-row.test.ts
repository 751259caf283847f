import { expect, test } from 'vitest';
import { importRowOf } from '../../../renderer/features/overleg/import-row.ts';
import type { AfspraakListed } from '../../../shared/invoer/table/parse-table.ts';

const row: AfspraakListed = {
  wat: 'belt',
  eigenaren: [],
  bronOpen: [],
  termijn: null,
  gaps: [],
  remarks: [],
};

test('the first owner carries the afspraak, the others do it together', () => {
  const eigenaren = [
    { organisatieId: 'ggz', persoonId: 'smit', complete: true },
    { organisatieId: 'wijkteam', persoonId: null, complete: false },
  ];
  expect(importRowOf({ ...row, eigenaren }, [])).toMatchObject({
    organisatieId: 'ggz',
    contactId: 'smit',
    betrokkeneId: null,
    samenMet: ['wijkteam'],
  });
});

test('a betrokkene who owns it is no contact', () => {
  const eigenaren = [{ organisatieId: null, persoonId: 'els', complete: true }];
  expect(importRowOf({ ...row, eigenaren }, [{ id: 'els' }])).toMatchObject({
    contactId: null,
    betrokkeneId: 'els',
  });
});

test('a term is a date or the next overleg', () => {
  const date = { kind: 'datum', date: '2026-12-04', phrase: '4 dec' } as const;
  const next = { kind: 'volgend-overleg', date: null, phrase: 'volgend overleg' } as const;
  expect(importRowOf({ ...row, termijn: date }, [])).toMatchObject({
    datum: '2026-12-04',
    volgendOverleg: false,
  });
  expect(importRowOf({ ...row, termijn: next }, [])).toMatchObject({ datum: null, volgendOverleg: true });
  expect(importRowOf(row, [])).toMatchObject({ datum: null, volgendOverleg: false });
});
