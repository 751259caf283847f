import { expect, test } from 'vitest';
import { stapGaps } from '../../../renderer/features/bespreking/stap-gaps.ts';
import { kaders } from '../../../shared/kader/catalog.ts';
import { afspraak, regel, view } from '../../shared/domain/zaal/view.ts';

test('opening: who is not noted yet', () => {
  const { aanwezigen } = view();
  expect(stapGaps(view(), 0)).toBe('');
  const expected = aanwezigen.map((one) => ({ ...one, status: 'uitgenodigd' as const, perioden: [] }));
  expect(stapGaps(view({ aanwezigen: expected }), 0)).toBe('2 nog niet genoteerd');
  const bespreking = { ...view().bespreking, status: 'voorbereiding' as const };
  expect(stapGaps(view({ bespreking }), 0)).toBe('nog niet begonnen');
});

test('vorige afspraken: those without an outcome', () => {
  const vorigeAfspraken = [afspraak(1, 'een'), afspraak(2, 'twee')];
  const uitkomsten = [{ afspraakId: vorigeAfspraken[0]!.id, uitkomst: 'gedaan' as const, waarom: '' }];
  expect(stapGaps(view({ vorigeAfspraken, uitkomsten }), 1)).toBe('1 zonder uitkomst');
});

test('beeld: empty until there is a line', () => {
  expect(stapGaps(view(), 2)).toBe('nog leeg');
  expect(stapGaps(view({ informatie: [regel(1, 'feit')] }), 2)).toBe('');
});

test('oordeel: the criteria of the kader without an answer; without that kader nothing is asked', () => {
  const [kader] = kaders;
  const casus = { ...view().casus, kaderId: kader!.id, kaderVersie: kader!.versie };
  const open = stapGaps(view({ casus }), 3);
  expect(open).toMatch(/^\d+ zonder antwoord$/);
  expect(stapGaps(view({ casus: { ...casus, kaderId: 'onbekend-kader' } }), 3)).toBe('');
});

test('besluit: no afspraken, then those with a gap', () => {
  expect(stapGaps(view(), 4)).toBe('nog geen afspraken');
  expect(stapGaps(view({ afspraken: [afspraak(1, 'belt', { datum: null })] }), 4)).toBe('1 nog aanvullen');
  expect(stapGaps(view({ afspraken: [afspraak(1, 'belt')] }), 4)).toBe('');
});

test('afronding: the next date, then who informs', () => {
  const { bespreking } = view();
  expect(stapGaps(view(), 5)).toBe('geen datum');
  expect(stapGaps(view({ bespreking: { ...bespreking, volgendOverleg: '2027-01-07' } }), 5)).toBe(
    'wie informeert?',
  );
});
