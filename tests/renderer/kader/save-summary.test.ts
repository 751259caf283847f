import { expect, test } from 'vitest';
import { saveSummary } from '../../../renderer/features/kader/local/save-summary.ts';

test('one state for all fields: a failure, then what goes on, then the last that was saved', () => {
  const saved = { kind: 'saved', at: '10.14' } as const;
  expect(saveSummary([])).toEqual({ kind: 'untouched' });
  expect(saveSummary([{ kind: 'saved', at: '9.59' }, saved, { kind: 'untouched' }])).toEqual(saved);
  expect(saveSummary([{ kind: 'typing' }, saved])).toEqual({ kind: 'typing' });
  expect(saveSummary([saved, { kind: 'failed', text: 'x' }, { kind: 'saving' }])).toEqual({
    kind: 'failed',
    text: 'Niet alles is bewaard. Bij het veld staat waarom.',
  });
});
