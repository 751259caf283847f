import { expect, test } from 'vitest';
import { presenceText } from '../../../shared/verslag/presence-text.ts';

const at = (time: string) => `2026-11-12T${time}:00.000Z`;
const bespreking = { startedAt: at('09:00'), closedAt: at('10:30') };
const stay = (van: string, tot: string | null) => ({ van: at(van), tot: tot === null ? null : at(tot) });

test.each([
  ['there all along', [stay('09:01', null)], 'ja'],
  ['ticked off during the opening', [stay('09:09', '10:30')], 'ja'],
  ['came late', [stay('09:20', '10:30')], 'vanaf 10.20 uur'],
  ['left early', [stay('09:00', '10:05')], 'tot 11.05 uur'],
  ['only in between', [stay('09:20', '10:05')], '10.20 tot 11.05 uur'],
  ['went out and came back', [stay('09:00', '09:40'), stay('10:00', null)], 'tot 10.40 en vanaf 11.00 uur'],
])('%s', (_what, perioden, text) => {
  expect(presenceText({ status: 'aanwezig', perioden }, bespreking)).toBe(text);
});

test.each([
  ['uitgenodigd', 'niet genoteerd'],
  ['afwezig', 'afwezig'],
  ['aanwezig', 'ja'],
] as const)('without a stay, %s reads "%s"', (status, text) => {
  expect(presenceText({ status, perioden: [] }, bespreking)).toBe(text);
});

test('before the start nobody is late, and in summer the clock is two hours on', () => {
  const open = { startedAt: null, closedAt: null };
  expect(presenceText({ status: 'aanwezig', perioden: [stay('09:20', null)] }, open)).toBe('ja');
  const summer = [{ van: '2026-07-01T08:00:00.000Z', tot: '2026-07-01T08:45:00.000Z' }];
  expect(presenceText({ status: 'vertrokken', perioden: summer }, open)).toBe('tot 10.45 uur');
});
