import { expect, test } from 'vitest';
import { bevindingText } from '../../../../shared/domain/logboek/bevinding.ts';
import { compareHead } from '../../../../shared/domain/logboek/head.ts';

const [hash, other] = ['a'.repeat(64), 'b'.repeat(64)];
const head = { nummer: 20, hash, at: '2026-11-26T12:00:00.000Z' };
const store = {
  end: { nummer: 20, hash },
  moment: '2026-11-26T11:00:00.000Z',
  hashAtHead: hash,
  afsluiting: null,
};

test('the store may be at the head or ahead of it', () => {
  expect(compareHead(head, store)).toBeNull();
  expect(compareHead(head, { ...store, end: { nummer: 44, hash: other } })).toBeNull();
});

test('a store behind the head is an old copy', () => {
  const behind = compareHead(head, { ...store, end: { nummer: 12, hash: other }, hashAtHead: null });
  expect(behind).toEqual({ kind: 'behind', nummer: 12, moment: store.moment, head });
  expect(bevindingText(behind!, (moment) => moment.slice(0, 10))).toBe(
    'De opslag eindigt bij regel 12 van 2026-11-26, maar er was al een regel 20 op 2026-11-26. Er is een oude kopie teruggezet.',
  );
});

test('another line at the number of the head is named', () => {
  expect(compareHead(head, { ...store, hashAtHead: other })).toMatchObject({ kind: 'different', nummer: 20 });
  expect(compareHead(head, { ...store, end: { nummer: 30, hash }, hashAtHead: null })).toMatchObject({
    kind: 'different',
  });
});

test('a head that was closed off is compared with the closing, or not at all', () => {
  const end = { nummer: 90, hash: other };
  const closedAt = (totNummer: number, laatsteHash: string) =>
    compareHead(head, {
      ...store,
      end,
      hashAtHead: null,
      afsluiting: { nummer: 80, totNummer, laatsteHash },
    });
  expect(closedAt(20, hash)).toBeNull();
  expect(closedAt(20, other)).toMatchObject({ kind: 'different', nummer: 20 });
  expect(closedAt(60, other)).toBeNull();
});
