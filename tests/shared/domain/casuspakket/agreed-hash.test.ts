import { expect, test } from 'vitest';
import { agreedHash } from '../../../../shared/domain/casuspakket/agreed-hash.ts';

const stand = (hash: string, volgnummer: number, seen: number) => ({ hash, volgnummer, seen });

test.each([
  ['nothing is known', undefined, undefined, null],
  ['they took nothing of ours', stand('a', 1, 0), undefined, 'a'],
  ['they took ours after they made theirs', stand('a', 1, 0), { hash: 'b', volgnummer: 1 }, 'b'],
  ['theirs was made after they took ours', stand('a', 2, 1), { hash: 'b', volgnummer: 1 }, 'a'],
  ['only they know', undefined, { hash: 'b', volgnummer: 1 }, 'b'],
  ['they name a casuspakket that we never made', stand('a', 1, 0), { hash: 'b', volgnummer: 3 }, 'a'],
] as const)('what both last knew: %s', (_, ours, theirs, hash) => {
  expect(agreedHash(ours, theirs, 2)).toBe(hash);
});
