import { expect, test } from 'vitest';
import { notForwarded } from '../../../../shared/domain/verzoek/not-forwarded.ts';

test('L11: every other verwerkingsverantwoordelijke without a note is named', () => {
  const all = ['Gemeente Testdorp', 'Politie', 'GGZ Oost'];
  const sent = { verantwoordelijke: 'Politie', datum: '2026-11-20', hoe: 'beveiligde mail' };
  expect(notForwarded({ doorgezonden: [] }, all, 'Gemeente Testdorp')).toEqual(['Politie', 'GGZ Oost']);
  expect(notForwarded({ doorgezonden: [sent] }, all, 'Gemeente Testdorp')).toEqual(['GGZ Oost']);
});
