import { expect, test } from 'vitest';
import { ontvangersOf, readExportLine } from '../../../../shared/domain/rectificatie/ontvangers.ts';

test('L9: who received a file before the note is named once, with every file', () => {
  const exports = [
    { moment: '2026-11-01T09:00:00.000Z', detail: '2026-001-verslag-1.pdf, voor Politie' },
    { moment: '2026-11-02T09:00:00.000Z', detail: '2026-001-verslag-1.docx, voor GGZ, team Noord' },
    { moment: '2026-11-03T09:00:00.000Z', detail: '2026-001-afsprakenlijst-1.pdf, voor Politie' },
    { moment: '2026-12-01T09:00:00.000Z', detail: '2026-001-verslag-1.pdf, voor Veilig Thuis' },
  ];
  const sent = { ontvanger: 'Politie', gestuurdAt: '2026-11-21T09:00:00.000Z', door: 'Anna' };
  expect(ontvangersOf(exports, '2026-11-20T09:00:00.000Z', [sent])).toEqual([
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
