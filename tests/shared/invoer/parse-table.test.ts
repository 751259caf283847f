import { expect, test } from 'vitest';
import { type AfspraakListed, parseTable } from '../../../shared/invoer/table/parse-table.ts';
import { contextOf } from './casus-table.ts';

function rowsOf(text: string) {
  return parseTable(text, contextOf())?.map(inShort) ?? null;
}

function inShort({ wat, eigenaren, termijn, gaps }: AfspraakListed) {
  const wie = eigenaren.map((owner) => [owner.organisatieId, owner.persoonId].join('/')).join(' ');
  return [wat, wie, termijn?.date ?? '', gaps.join(' ')];
}

test('a table with a header row, columns in any order', () => {
  const text = [
    'Wanneer\tWie\tActie',
    '27-11-2026\tGGZ\tbeoordeelt of opname nodig is',
    '1 maart\tS. de Boer\tgeen dagvaarding',
  ].join('\r\n');
  expect(rowsOf(text)).toEqual([
    ['beoordeelt of opname nodig is', 'ggz/smit', '2026-11-27', ''],
    ['geen dagvaarding', 'corporatie/deboer', '2027-03-01', ''],
  ]);
});

test('organisatie and persoon in columns of their own are one owner', () => {
  const text =
    'Nr\tAfspraak\tOrganisatie\tPersoon\tDatum gereed\n1\tbelt de school\tWijkteam Noord\tR. Bakker\t4 dec\n';
  expect(rowsOf(text)).toEqual([['belt de school', 'wijkteam/bakker', '2026-12-04', '']]);
});

test('a table without header row is read by what the cells look like', () => {
  const text = '1\tpolitie\tmaakt een lijst van de meldingen\tvr 27 nov\n2\tGGZ\tbelt vader\teind november\n';
  expect(rowsOf(text)).toEqual([
    ['maakt een lijst van de meldingen', 'politie/jansen', '2026-11-27', ''],
    ['belt vader', 'ggz/smit', '2026-11-30', ''],
  ]);
});

test('what is not understood stays behind the text and leaves a gap', () => {
  const text =
    'Wat\tWie\tWanneer\tStatus\nbelt vader\tgemeente\tz.s.m.\topen\n\tGGZ\tvrijdag\t\nbelt moeder\t\t\t';
  expect(rowsOf(text)).toEqual([
    ['belt vader (gemeente; z.s.m.; Status: open)', '', '', 'wie wanneer'],
    ['', 'ggz/smit', '2026-11-27', 'wat'],
    ['belt moeder', '', '', 'wie wanneer'],
  ]);
});

test('several owners in one cell, and a name that fits two', () => {
  const text =
    'Wat\tWie\tWanneer\nsamen op huisbezoek\tGGZ en corporatie\tvrijdag\nbelt\tGGZ (M. Smit)\tvrijdag\nschrijft\tjan\tvrijdag';
  const rows = parseTable(text, contextOf()) ?? [];
  expect(rows.map(inShort)).toEqual([
    ['samen op huisbezoek', 'ggz/smit corporatie/deboer', '2026-11-27', ''],
    ['belt', 'ggz/smit', '2026-11-27', ''],
    ['schrijft', '', '2026-11-27', 'wie'],
  ]);
  expect(rows.map((row) => row.bronOpen.flatMap((open) => open.candidates))).toEqual([
    [],
    [],
    ['jansen', 'janssens'],
  ]);
});

test('a feestdag in the table moves and is said', () => {
  const [row] = parseTable('Wat\tDatum\nbelt\t25-12-2026', contextOf()) ?? [];
  expect(row?.termijn).toMatchObject({ date: '2026-12-28', shiftedFrom: { date: '2026-12-25' } });
  expect(row?.remarks).toEqual(['Verschoven: vr 25 dec 2026 is een feestdag (Kerstmis).']);
});

test('cells that Excel put between quotes, with line breaks and quotes in them', () => {
  const text = 'Wat\tWie\n"belt vader\nen zegt ""ja"""\tGGZ\n"Ja" zei hij\tpolitie\n"los\tGGZ\n';
  expect(rowsOf(text)?.map((row) => row[0])).toEqual(['belt vader en zegt "ja"', '"Ja" zei hij', '"los']);
});

test('a header that names no text column: the longest column is what was agreed', () => {
  expect(rowsOf('Wie\tBesproken\tDatum\nGGZ\tbelt vader\tvrijdag')).toEqual([
    ['belt vader', 'ggz/smit', '2026-11-27', ''],
  ]);
});

test('text without tabs, and a table no one types, are no table', () => {
  expect(parseTable('gewoon een regel, vrijdag', contextOf())).toBeNull();
  expect(parseTable('\t\n\t', contextOf())).toBeNull();
  expect(parseTable('a\tb\n'.repeat(501), contextOf())).toBeNull();
  expect(parseTable('a\t'.repeat(31), contextOf())).toBeNull();
});
