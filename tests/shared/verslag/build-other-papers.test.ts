import { expect, test } from 'vitest';
import { findKader } from '../../../shared/kader/catalog.ts';
import { buildAfweging } from '../../../shared/verslag/build-afweging.ts';
import { buildAfsprakenlijst } from '../../../shared/verslag/build-afsprakenlijst.ts';
import { buildHerstelcode } from '../../../shared/verslag/build-herstelcode.ts';
import { buildVoorbereiding } from '../../../shared/verslag/build-voorbereiding.ts';
import { linesOf, rowsUnder, valueOf } from './read-paper.ts';
import { kader, voorbeeld } from './voorbeeld-bespreking.ts';

const view = voorbeeld();

test('the afsprakenlijst holds the new afspraken and the earlier ones still open', () => {
  const paper = buildAfsprakenlijst(view, kader, { nummer: 1, vaststelling: null });
  const table = paper.blocks.find((block) => block.kind === 'tabel');
  expect(table?.groups.map((group) => [group.title, group.rows.length])).toEqual([
    ['Nieuw', 6],
    ['Eerder afgesproken, nog open', 1],
  ]);
  expect(linesOf(paper)).toContain('open, 3 keer doorgeschoven');
});

test('an afsprakenlijst without afspraken says so', () => {
  const paper = buildAfsprakenlijst(voorbeeld({ afspraken: [], vorigeAfspraken: [] }), kader, {
    nummer: 1,
    vaststelling: null,
  });
  expect(linesOf(paper)).toContain('Er zijn geen afspraken.');
});

test('the voorbereiding gives agenda, doel, invitees, open afspraken and what came in beforehand', () => {
  const bespreking = { ...view.bespreking, startedAt: null, closedAt: null };
  const paper = buildVoorbereiding(voorbeeld({ bespreking }), kader);
  expect(valueOf(paper, 'Overleg')).toBe('do 12 nov 2026, 10.00 uur, Gemeentehuis Waterkant, kamer 2.14');
  expect(valueOf(paper, 'Uitgenodigd')).toContain('M.\u00a0Smit (GGZ); S.\u00a0de\u00a0Boer (Corporatie)');
  expect(linesOf(paper)).toContain('Vorige afspraken');
  expect(rowsUnder(paper, 'Open afspraken')).toHaveLength(1);
  expect(rowsUnder(paper, 'Vooraf ingebracht').map(([nummer]) => nummer)).toEqual(['1', '2']);
  expect(paper.specialData).toBe('Bevat politiegegevens');
});

test('the afweging on its own names what carries it, who decides and every line of the explanation', () => {
  const paper = buildAfweging(view, kader);
  const lines = linesOf(paper);
  expect(lines).toContain('Naar AVE 3 is aan de orde.');
  expect(valueOf(paper, 'Kader')).toBe(`${kader.naam}, versie ${kader.versie}`);
  for (const head of ['Geeft de doorslag', 'Wie mag beslissen', 'De antwoorden van het overleg'])
    expect(lines).toContain(head);
  expect(lines.some((line) => line.startsWith('Casusregisseur.'))).toBe(true);
  expect(lines.join('\n')).not.toMatch(/advies van/i);
});

test('an afweging without answers says what is not known and names no fase', () => {
  const paper = buildAfweging(voorbeeld({ antwoorden: [], fasebesluiten: [] }), kader);
  const lines = linesOf(paper);
  expect(lines).toContain('Nog niet te zeggen.');
  expect(lines).toContain('Nog onbekend');
  expect(lines).not.toContain('Geeft de doorslag');
});

test('a kader for other ages says so on paper before the outcome, once', () => {
  const heemskerk = findKader('heemskerk-beverwijk', '1.0')!;
  const born1978 = view.betrokkenen.map((one) => ({ ...one, geboortejaar: 1978 }));
  const lines = linesOf(
    buildAfweging(voorbeeld({ antwoorden: [], fasebesluiten: [], betrokkenen: born1978 }), heemskerk),
  );
  const scope = lines.findIndex((line) => line.startsWith('Let op. Dit kader is niet bedoeld'));
  expect(scope).toBeGreaterThan(-1);
  expect(scope).toBeLessThan(lines.indexOf('Nog niet te zeggen.'));
  expect(lines.slice(scope + 1).filter((line) => line.startsWith('Dit kader is niet bedoeld'))).toHaveLength(
    1,
  );
});

test('the sheet with the herstelcode shows each group, the date, and where to keep it', () => {
  const paper = buildHerstelcode({
    code: '7K3QX-V0M2D-9ARTY',
    kenmerk: '7F3A',
    gemeente: '',
    date: '2026-11-12',
  });
  expect(paper.blocks.find((block) => block.kind === 'code')).toEqual({
    kind: 'code',
    groups: ['7K3QX', 'V0M2D', '9ARTY'],
  });
  expect(valueOf(paper, 'Gemaakt op')).toBe('do 12 nov 2026');
  expect(valueOf(paper, 'Gemeente')).toBeUndefined();
  expect(paper.gemeente).toBe('Casustafel');
  expect(paper.classificatie).toContain('kluis');
});
