import { expect, test } from 'vitest';
import {
  givenOf,
  ontvangersOf,
  readExportLine,
  receivedOf,
} from '../../../../shared/domain/rectificatie/ontvangers.ts';

test('L9: who received a file before the note is named once, with every file', () => {
  const exports = [
    { moment: '2026-11-01T09:00:00.000Z', detail: '2026-001-verslag-1.pdf, voor Politie' },
    { moment: '2026-11-02T09:00:00.000Z', detail: '2026-001-verslag-1.docx, voor GGZ, team Noord' },
    { moment: '2026-11-03T09:00:00.000Z', detail: '2026-001-afsprakenlijst-1.pdf, voor Politie' },
    { moment: '2026-12-01T09:00:00.000Z', detail: '2026-001-verslag-1.pdf, voor Veilig Thuis' },
  ];
  const sent = { ontvanger: 'Politie', gestuurdAt: '2026-11-21T09:00:00.000Z', door: 'Anna' };
  expect(ontvangersOf(exports, [], '2026-11-20T09:00:00.000Z', [sent])).toEqual([
    {
      naam: 'Politie',
      bestanden: ['2026-001-verslag-1.pdf', '2026-001-afsprakenlijst-1.pdf'],
      bericht: { gestuurdAt: sent.gestuurdAt, door: 'Anna' },
    },
    { naam: 'GGZ, team Noord', bestanden: ['2026-001-verslag-1.docx'], bericht: null },
  ]);
});

test('a line without a recipient is nobody', () => {
  expect(readExportLine('noord-limburg.json')).toBeNull();
});

test('L9: a copy and its line in the logboek are one, and it stays when that line has left', () => {
  const copy = {
    soort: 'verslag' as const,
    ontvanger: 'deelnemer x',
    naam: 'M. Smit',
    organisatie: 'GGZ Oost',
    bestand: '2026-001-verslag-v1-exemplaar-03.pdf',
    gemaaktAt: '2026-11-05T09:00:00.000Z',
  };
  const line = {
    moment: '2026-11-05T09:00:04.000Z',
    detail: '2026-001-verslag-v1-exemplaar-03.pdf, voor een betrokkene',
  };
  const older = {
    moment: '2026-11-02T09:00:00.000Z',
    detail: '2026-001-verslag-v1.docx, voor M. Smit, GGZ Oost',
  };
  const smit = { naam: 'M. Smit, GGZ Oost', bericht: null };
  const before = '2026-11-20T09:00:00.000Z';
  expect(ontvangersOf([older, line], [copy], before, [])).toEqual([
    { ...smit, bestanden: ['2026-001-verslag-v1.docx', copy.bestand] },
  ]);
  expect(ontvangersOf([], [copy], before, [])).toEqual([{ ...smit, bestanden: [copy.bestand] }]);
  expect(ontvangersOf([], [copy], copy.gemaaktAt, [])).toEqual([]);
});

test('a betrokkene who got the own data is no ontvanger; a naaste who got a letter is one, but not for an inzage', () => {
  const copy = (soort: 'brief-ouders' | 'inzagedossier', ontvanger: string, bestand: string) => ({
    soort,
    ontvanger,
    naam: bestand,
    organisatie: '',
    bestand,
    gemaaktAt: '2026-11-05T09:00:00.000Z',
  });
  const copies = [
    copy('brief-ouders', 'betrokkene x', 'a'),
    copy('inzagedossier', 'betrokkene x', 'b'),
    copy('brief-ouders', 'naaste y', 'c'),
    copy('inzagedossier', 'vertegenwoordiger z', 'd'),
  ];
  const lines = copies.map(({ gemaaktAt, bestand }) => ({
    moment: gemaaktAt,
    detail: `${bestand}, voor iemand`,
  }));
  expect(receivedOf(lines, copies).map(({ bestand }) => bestand)).toEqual(['c']);
  expect(givenOf(lines, copies)).toHaveLength(4);
});
