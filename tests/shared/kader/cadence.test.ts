import { expect, test } from 'vitest';
import { nextProposal } from '../../../shared/kader/cadence.ts';
import { kaders } from '../../../shared/kader/catalog.ts';
import { view } from '../domain/zaal/view.ts';

test('the next date follows the cadence of the kader, else six weeks, and skips feestdagen', () => {
  const { overleg } = view();
  const feestdagen = [{ date: '2027-01-01', name: 'Nieuwjaarsdag' }];
  const bare = kaders.find((kader) => !kader.termijnen.some(({ soort }) => soort === 'overleg'));
  expect(nextProposal(bare, { overleg, feestdagen })).toEqual({
    date: '2026-12-31',
    shiftedFrom: feestdagen[0],
    weeks: 6,
    termijn: null,
  });
  const [kader] = kaders;
  if (kader === undefined) throw new Error('no kader');
  const termijnen = [
    {
      id: 'overleg',
      naam: 'Minimaal 1 keer per 4 weken',
      soort: 'overleg' as const,
      aantal: 4,
      eenheid: 'week' as const,
      eigenLezing: 'Voor deze test.',
    },
  ];
  expect(nextProposal({ ...kader, termijnen }, { overleg, feestdagen })).toMatchObject({
    date: '2026-12-18',
    weeks: 4,
    termijn: 'Minimaal 1 keer per 4 weken',
  });
});
