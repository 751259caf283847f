import { expect, test } from 'vitest';
import { stapGaps } from '../../../renderer/features/bespreking/stap-gaps.ts';
import { kaders } from '../../../shared/kader/catalog.ts';
import { afspraak, regel, view } from '../../shared/domain/zaal/view.ts';

test('opening: who is not noted yet', () => {
  const { aanwezigen } = view();
  expect(stapGaps(view(), 0, null)).toBe('');
  const expected = aanwezigen.map((one) => ({ ...one, status: 'uitgenodigd' as const, perioden: [] }));
  expect(stapGaps(view({ aanwezigen: expected }), 0, null)).toBe('2 nog niet genoteerd');
  const bespreking = { ...view().bespreking, status: 'voorbereiding' as const };
  expect(stapGaps(view({ bespreking }), 0, null)).toBe('nog niet begonnen');
});

test('vorige afspraken: those without an outcome', () => {
  const vorigeAfspraken = [afspraak(1, 'een'), afspraak(2, 'twee')];
  const uitkomsten = [{ afspraakId: vorigeAfspraken[0]!.id, uitkomst: 'gedaan' as const, waarom: '' }];
  expect(stapGaps(view({ vorigeAfspraken, uitkomsten }), 1, null)).toBe('1 zonder uitkomst');
});

test('beeld: empty until there is a line', () => {
  expect(stapGaps(view(), 2, null)).toBe('nog leeg');
  expect(stapGaps(view({ informatie: [regel(1, 'feit')] }), 2, null)).toBe('');
});

test('oordeel: the criteria of the kader without an answer; without that kader nothing is asked', () => {
  expect(stapGaps(view(), 3, kaders[0]!)).toMatch(/^\d+ zonder antwoord$/);
  expect(stapGaps(view(), 3, null)).toBe('');
});

test('besluit: no afspraken, then those with a gap', () => {
  expect(stapGaps(view(), 4, null)).toBe('nog geen afspraken');
  expect(stapGaps(view({ afspraken: [afspraak(1, 'belt', { datum: null })] }), 4, null)).toBe(
    '1 nog aanvullen',
  );
  expect(stapGaps(view({ afspraken: [afspraak(1, 'belt')] }), 4, null)).toBe('');
});

test('afronding: the next date, then who informs', () => {
  const { bespreking } = view();
  expect(stapGaps(view(), 5, null)).toBe('geen datum');
  expect(stapGaps(view({ bespreking: { ...bespreking, volgendOverleg: '2027-01-07' } }), 5, null)).toBe(
    'wie informeert?',
  );
});
