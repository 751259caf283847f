import { expect, test } from 'vitest';
import { lateFirst } from '../../../renderer/features/afspraak/late-first.ts';
import type { AfspraakListed } from '../../../shared/ipc/contract/afspraak.ts';

function row(nummer: number, datum: string | null, casusnummer = '2026-001'): AfspraakListed {
  const nobody = { organisatieId: null, contactId: null, betrokkeneId: null, samenMet: [] };
  const afspraak = {
    ...nobody,
    id: String(nummer),
    casusId: '',
    besprekingId: '',
    nummer,
    wat: '',
    datum,
    volgendOverleg: false,
    status: 'open' as const,
    waarom: '',
    binding: 'nog-geen' as const,
    doorgeschoven: 0,
    nietInVerslag: false,
    ingetrokken: false,
    revisie: 1,
  };
  return { afspraak, casusnummer, aanduiding: '', wie: '' };
}

test('by term, then casus and number as a number; without a date last', () => {
  const rows = [row(1, null), row(10, '2026-12-01'), row(2, '2026-12-01'), row(3, '2026-11-01', '2026-002')];
  expect(lateFirst(rows).map(({ afspraak }) => afspraak.nummer)).toEqual([3, 2, 10, 1]);
});
