import { expect, test } from 'vitest';
import { openAfspraken } from '../../../renderer/features/bespreking/open-afspraken.ts';
import { afspraak, view } from '../../shared/domain/zaal/view.ts';

test('gaps first, then by term; an unknown next overleg comes last', () => {
  const afspraken = [
    afspraak(1, 'later', { datum: '2026-12-18' }),
    afspraak(2, 'volgend overleg', { datum: null, volgendOverleg: true }),
    afspraak(3, 'eerder', { datum: '2026-11-24' }),
    afspraak(4, 'zonder persoon', { contactId: null }),
  ];
  expect(openAfspraken(view({ afspraken }), []).map(({ nummer }) => nummer)).toEqual([4, 3, 1, 2]);
});

test('an earlier afspraak that was put off today stands among them; one that was done does not', () => {
  const vorigeAfspraken = [afspraak(1, 'doorgeschoven', { doorgeschoven: 3 }), afspraak(2, 'gedaan')];
  const uitkomsten = [
    { afspraakId: vorigeAfspraken[0]!.id, uitkomst: 'doorgeschoven' as const, waarom: '' },
    { afspraakId: vorigeAfspraken[1]!.id, uitkomst: 'gedaan' as const, waarom: '' },
  ];
  expect(openAfspraken(view({ vorigeAfspraken, uitkomsten }), []).map(({ nummer }) => nummer)).toEqual([1]);
});

test('a withdrawn afspraak is gone, unless it was struck just now', () => {
  const withdrawn = afspraak(1, 'vergissing', { ingetrokken: true });
  const lists = view({ afspraken: [withdrawn] });
  expect(openAfspraken(lists, [])).toEqual([]);
  expect(openAfspraken(lists, [{ table: 'afspraak', id: withdrawn.id }])).toHaveLength(1);
});
