import { expect, test } from 'vitest';
import { changeDoel } from '../../../electron/use-cases/bewaren/change-doel.ts';
import { setDeling } from '../../../electron/use-cases/delen/set-deling.ts';
import { offeredRegels } from '../../../electron/use-cases/stuk/offered-regels.ts';
import { seedCasus, type } from './seed-casus.ts';
import { testContext } from './test-context.ts';

function twoLines() {
  const ctx = testContext();
  const { casusId, besprekingId } = seedCasus(ctx);
  for (const line of ['pol: vier meldingen', 'cor: huis staat vol']) type(ctx, besprekingId, line);
  const offered = () => offeredRegels(ctx, casusId).map(({ tekst }) => tekst);
  return { ctx, casusId, besprekingId, offered };
}

test('L20: what the politie said for an earlier doel is not offered for a dossier about the new one', () => {
  const { ctx, casusId, offered } = twoLines();
  expect(offered()).toEqual(['vier meldingen', 'huis staat vol']);
  ctx.tick(5);
  const { revisie, regime } = ctx.store.casus.get(casusId)!;
  changeDoel(ctx, { id: casusId, revisie, regime, doel: 'Een ander doel', reden: 'Nieuw vraagstuk.' });
  expect(offered()).toEqual(['huis staat vol']);
});

test('L22: a line that waits for a day is offered from that day on', () => {
  const { ctx, besprekingId, offered } = twoLines();
  const [line] = ctx.store.informatie.ofBespreking(besprekingId);
  const deling = { wijze: 'niet-tot', tot: '2026-12-12', grond: '', reden: 'De OvJ vraagt het.' } as const;
  setDeling(ctx, { informatieId: line!.id, ...deling, revisie: 0 });
  expect(offered()).toEqual(['huis staat vol']);
  ctx.setToday('2026-12-12');
  expect(offered()).toContain('vier meldingen');
});
