import { expect, test } from 'vitest';
import { CasusbestandError, faultText } from '../../../../shared/domain/casusbestand/casusbestand-fault.ts';
import { parseCasusbestand } from '../../../../shared/domain/casusbestand/parse-casusbestand.ts';

const whole = {
  formaat: 'casustafel-casus',
  versie: 1,
  gemaaktAt: '2026-11-26T09:00:00.000Z',
  programma: 'Casustafel 0.5.0',
  schema: 4,
  gemeente: 'Gemeente Testdorp',
  casusId: '00000000-0000-4000-8000-000000000001',
  casusnummer: '2026-001',
  tabellen: { casus: [{ id: 'x' }] },
};

function fault(file: unknown): unknown {
  try {
    parseCasusbestand(typeof file === 'string' ? file : JSON.stringify(file), 4);
  } catch (error) {
    return (error as CasusbestandError).fault;
  }
  return 'read';
}

test('a whole file is read as it is', () => {
  expect(parseCasusbestand(JSON.stringify(whole), 4)).toEqual(whole);
});

test.each([
  ['no JSON', '{', 'no-casus'],
  ['a list', [], 'no-casus'],
  ['nothing', 'null', 'no-casus'],
  ['another file', { ...whole, formaat: 'kader' }, 'no-casus'],
  ['a field too many', { ...whole, extra: 1 }, 'no-casus'],
  ['a table with a strange name', { ...whole, tabellen: { 'casus; DROP TABLE casus': [] } }, 'no-casus'],
  ['rows that are none', { ...whole, tabellen: { casus: ['x'] } }, 'no-casus'],
  ['nested without end', '['.repeat(1_000_000), 'no-casus'],
  ['too large', ' '.repeat(128 * 1024 * 1024 + 1), 'too-large'],
])('%s is refused', (_, file, code) => {
  expect(fault(file)).toEqual({ code });
});

test('a newer file or store is refused by the name of its program', () => {
  expect(fault({ ...whole, versie: 2, programma: 'Casustafel 0.9.0', iets: 'nieuws' })).toEqual({
    code: 'newer',
    versie: 'Casustafel 0.9.0',
  });
  expect(fault({ ...whole, schema: 5, programma: '<script>' })).toEqual({
    code: 'newer',
    versie: 'onbekend',
  });
});

test('a fault reads as a sentence that says what to do with names of our own only', () => {
  expect(faultText({ code: 'newer', versie: 'Casustafel 0.9.0' })).toBe(
    'Het bestand is gemaakt met een nieuwere versie van Casustafel (Casustafel 0.9.0). Werk eerst dit programma bij.',
  );
  expect(faultText({ code: 'value', table: 'casus', column: 'doel' })).toContain('in het veld doel');
});
