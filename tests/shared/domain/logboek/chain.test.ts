import { expect, test } from 'vitest';
import { canonicalRegel, firstBreak } from '../../../../shared/domain/logboek/chain.ts';
import { chainOf, sha256, signed } from './chain-of.ts';

const beginning = { nummer: 0, hash: '' };
const regels = chainOf(6);

test('a whole chain has no break, from its beginning or from any line of it', () => {
  expect(firstBreak(beginning, regels, sha256)).toBeNull();
  expect(firstBreak(regels[2]!, regels.slice(3), sha256)).toBeNull();
  expect(firstBreak(beginning, [], sha256)).toBeNull();
});

test('a changed line is named', () => {
  const changed = regels.with(2, { ...regels[2]!, gebruiker: 'iemand anders' });
  expect(firstBreak(beginning, changed, sha256)).toEqual({ kind: 'changed', nummer: 3 });
});

test.each(['resultaat', 'herkomst'] as const)('%s is covered by the hash', (field) => {
  const changed = regels.with(2, { ...regels[2]!, [field]: '' });
  expect(firstBreak(beginning, changed, sha256)).toEqual({ kind: 'changed', nummer: 3 });
});

test('a line that was changed together with its hash shows at the next one', () => {
  const forged = regels.with(2, signed({ ...regels[2]!, gebruiker: 'iemand anders' }));
  expect(firstBreak(beginning, forged, sha256)).toEqual({ kind: 'unlinked', nummer: 4 });
});

test('a line that was taken out leaves a gap', () => {
  expect(firstBreak(beginning, regels.toSpliced(2, 1), sha256)).toEqual({ kind: 'gap', nummer: 3 });
  expect(firstBreak(beginning, regels.slice(1), sha256)).toEqual({ kind: 'gap', nummer: 1 });
});

test('lines that were swapped are named at the first of the two', () => {
  const [third, fourth] = [regels[2]!, regels[3]!];
  const swapped = regels.with(2, { ...fourth, nummer: 3 }).with(3, { ...third, nummer: 4 });
  expect(firstBreak(beginning, swapped, sha256)).toEqual({ kind: 'changed', nummer: 3 });
});

test('a line that was put in between belongs to no chain', () => {
  const extra = signed({ ...regels[3]!, detail: 'erbij' });
  const inserted = [
    ...regels.slice(0, 3),
    extra,
    ...regels.slice(3).map((regel) => ({ ...regel, nummer: regel.nummer + 1 })),
  ];
  expect(firstBreak(beginning, inserted, sha256)).toEqual({ kind: 'changed', nummer: 5 });
});

test('what was closed off is the beginning; a line before that does not belong', () => {
  const closed = { nummer: 2, hash: regels[1]!.hash };
  expect(firstBreak(closed, regels.slice(2), sha256)).toBeNull();
  expect(firstBreak({ ...closed, hash: 'a'.repeat(64) }, regels.slice(2), sha256)).toEqual({
    kind: 'unlinked',
    nummer: 3,
  });
  expect(firstBreak(closed, regels.slice(1), sha256)).toEqual({ kind: 'unlinked', nummer: 2 });
});

test('a line from before there were results hashes as it did then', () => {
  const { hash: _, ...old } = chainOf(1, { resultaat: '', herkomst: '' })[0]!;
  expect(canonicalRegel(old)).toBe(
    '[1,"2026-11-26T09:00:01.000Z","Anna Bakker","gewijzigd","casus","casus-1","",""]',
  );
});
