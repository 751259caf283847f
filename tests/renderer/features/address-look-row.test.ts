import { expect, test } from 'vitest';
import { lookOf } from '../../../renderer/features/casus/address-look-row.ts';

const ggz = { id: 'ggz', naam: 'GGZ Oost', kort: 'GGZ', soort: 'ggz', revisie: 1 } as const;

test('brackets or mail domain give the organisatie only when it says the same', () => {
  const people = [
    { name: 'Karel Post', email: 'k.post@ggz.nl', organisatieHint: 'ggz' },
    { name: 'Noor', email: null, organisatieHint: 'Ggz Oost' },
    { name: 'Ad', email: null, organisatieHint: 'politie' },
    { name: 'Bo', email: null, organisatieHint: null },
  ];
  expect(lookOf(people, [ggz]).map(({ organisatieId }) => organisatieId)).toEqual(['ggz', 'ggz', null, null]);
  expect(lookOf(people, [ggz])[1]).toEqual({ wanted: true, naam: 'Noor', email: '', organisatieId: 'ggz' });
});
