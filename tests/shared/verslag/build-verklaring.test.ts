import { expect, test } from 'vitest';
import type { Vernietiging } from '../../../shared/domain/bewaren/vernietiging.ts';
import type { Block } from '../../../shared/verslag/blocks.ts';
import { buildVerklaring } from '../../../shared/verslag/build-verklaring.ts';
import { buildVernietigingslijst } from '../../../shared/verslag/build-vernietigingslijst.ts';

const own = {
  gebruikerId: '00000000-0000-4000-8000-000000000001',
  naam: 'Anna Bakker',
  functie: 'voorzitter',
  datum: '2028-11-28',
  kenmerk: '',
};
const outside = { ...own, gebruikerId: null, naam: 'Ria Archief', functie: 'archivaris', kenmerk: 'Z-18' };
const done: Vernietiging = {
  id: '00000000-0000-4000-8000-0000000000aa',
  nummer: 'V2028-001',
  casusId: '00000000-0000-4000-8000-0000000000bb',
  casusnummer: '2026-001',
  regime: 'wgs',
  grond: 'termijn',
  begin: '2023-11-26',
  tot: '2028-11-26',
  voorgesteldDoor: 'Anna Bakker',
  voorgesteldAt: '2028-11-27T09:00:00.000Z',
  akkoordEen: own,
  akkoordTwee: outside,
  ingetrokkenAt: null,
  ingetrokkenDoor: '',
  ingetrokkenReden: '',
  gewistAt: '2028-11-28T09:00:00.000Z',
  uitgevoerdAt: '2028-11-28T09:00:05.000Z',
  rijen: { zoek: 2, zoek_record: 2, afspraak: 3, casus: 1 },
  exports: [{ moment: '2027-01-05T09:00:00.000Z', detail: '2026-001-verslag-v1.pdf, voor Politie' }],
  reservekopieTot: '2028-12-08',
  reservekopieWegAt: null,
};

const textOf = (blocks: readonly Block[]): string => JSON.stringify(blocks);

test('L27: the verklaring says what, on whose word, how, and until when a backup can hold it', () => {
  const paper = buildVerklaring(done, 'Gemeente Testdorp');
  expect(paper).toMatchObject({ concept: false, casusnummer: '2026-001' });
  const text = textOf(paper.blocks);
  for (const part of [
    'V2028-001',
    'van zo 26 nov 2023 tot en met zo 26 nov 2028',
    '1 casus, 3 afspraken, 2 regels in de zoeklijst.',
    'nieuwe sleutel',
    'vr 8 dec 2028',
    '2026-001-verslag-v1.pdf, voor Politie',
    'vraag wie ze heeft',
  ]) {
    expect(text).toContain(part);
  }
});

test('L27: a second accord from outside the app is told as such, with its kenmerk', () => {
  const text = textOf(buildVerklaring(done, 'Gemeente Testdorp').blocks);
  expect(text).toContain('buiten Casustafel, kenmerk Z-18');
  expect(text).toContain('Met deze opslag werkt één persoon.');
  const two = { ...done, akkoordTwee: { ...outside, gebruikerId: done.id, kenmerk: '' } };
  expect(textOf(buildVerklaring(two, '').blocks)).not.toContain('werkt één persoon');
});

test('L27: before the key is renewed it is a concept that says so; afterwards that the backups are gone', () => {
  const half = buildVerklaring({ ...done, uitgevoerdAt: null }, 'Gemeente Testdorp');
  expect(half.concept).toBe(true);
  expect(textOf(half.blocks)).toContain('de vernietiging is niet klaar');
  const later = buildVerklaring({ ...done, reservekopieWegAt: '2028-12-09T09:00:00.000Z' }, '');
  expect(textOf(later.blocks)).toContain('zijn op za 9 dec 2028 verwijderd');
});

test('L27: the vernietigingslijst holds what is still open, and nothing else', () => {
  const open = { ...done, nummer: 'V2028-002', akkoordTwee: null, gewistAt: null, uitgevoerdAt: null };
  const text = textOf(buildVernietigingslijst([done, open], 'Gemeente Testdorp', '2028-11-29').blocks);
  expect(text).toContain('V2028-002');
  expect(text).toContain('Anna Bakker');
  expect(text).not.toContain('V2028-001');
});
