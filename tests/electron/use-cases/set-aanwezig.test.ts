import { expect, test } from 'vitest';
import { invite } from '../../../electron/use-cases/bespreking/invite.ts';
import { setAanwezig } from '../../../electron/use-cases/bespreking/set-aanwezig.ts';
import { setVrijgegeven } from '../../../electron/use-cases/informatie/set-vrijgegeven.ts';
import { seedCasus, type } from './seed-casus.ts';
import { testContext } from './test-context.ts';

function withReleasedLine() {
  const ctx = testContext();
  const seeded = seedCasus(ctx);
  const line = type(ctx, seeded.besprekingId, 'cor: huis staat vol').informatie!;
  setVrijgegeven(ctx, { id: line.id, vrijgegeven: true });
  return { ctx, ...seeded, isReleased: () => ctx.store.informatie.get(line.id)?.vrijgegeven };
}

test('when a betrokkene comes in, what was released before is taken back; a new release holds', () => {
  const { ctx, besprekingId, casusId, isReleased } = withReleasedLine();
  const [betrokkene] = ctx.store.casus.betrokkenen(casusId);
  const invited = invite(ctx, { besprekingId, deelnemerId: null, betrokkeneId: betrokkene!.id });
  setAanwezig(ctx, { aanwezigeId: invited.id, status: 'aanwezig' });
  expect(isReleased()).toBe(false);
  const [line] = ctx.store.informatie.ofBespreking(besprekingId);
  setVrijgegeven(ctx, { id: line!.id, vrijgegeven: true });
  setAanwezig(ctx, { aanwezigeId: invited.id, status: 'aanwezig' });
  expect(isReleased()).toBe(true);
});

test('a professional who comes back in takes no release away', () => {
  const { ctx, aanwezigen, isReleased } = withReleasedLine();
  setAanwezig(ctx, { aanwezigeId: aanwezigen[1]!.id, status: 'vertrokken' });
  ctx.tick(5);
  const back = setAanwezig(ctx, { aanwezigeId: aanwezigen[1]!.id, status: 'aanwezig' });
  expect(back.perioden).toHaveLength(2);
  expect(isReleased()).toBe(true);
});
