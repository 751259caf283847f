import { expect, test } from 'vitest';
import { liftBeperking } from '../../../electron/use-cases/beperking/lift.ts';
import { setBeperking } from '../../../electron/use-cases/beperking/set.ts';
import { createCasus } from '../../../electron/use-cases/casus/create.ts';
import { createOverleg } from '../../../electron/use-cases/overleg/create.ts';
import { saveOverleg } from '../../../electron/use-cases/overleg/save.ts';
import { requireRight } from '../../../electron/use-cases/rights/require-right.ts';
import { allowedUnderBeperking } from '../../../shared/ipc/allowed-under-beperking.ts';
import type { RequestName } from '../../../shared/ipc/contract.ts';
import { rechten } from '../../../shared/ipc/rechten.ts';
import type { CasusBron } from '../../../shared/ipc/recht.ts';
import { seedCasus, type } from './seed-casus.ts';
import { testContext, type TestContext } from './test-context.ts';

const refused = (code: string) => expect.objectContaining({ code });

/** An id of the casus by each kind of record that the seed makes. */
function idsOf(ctx: TestContext, casusId: string, besprekingId: string): Partial<Record<CasusBron, string>> {
  const { store } = ctx;
  return {
    casus: casusId,
    bespreking: besprekingId,
    overleg: store.bespreking.get(besprekingId)!.overlegId,
    aanwezige: store.overleg.aanwezigen(besprekingId)[0]!.id,
    betrokkene: store.casus.betrokkenen(casusId)[0]!.id,
    deelnemer: store.casus.deelnemers(casusId)[0]!.id,
    informatie: store.informatie.ofBespreking(besprekingId)[0]!.id,
  };
}

function beperkt() {
  const ctx = testContext();
  const { casusId, besprekingId } = seedCasus(ctx);
  type(ctx, besprekingId, 'cor: huis staat vol');
  const beperking = setBeperking(ctx, { casusId, verzoekId: null, grond: 'betwist' });
  return { ctx, casusId, beperking, ids: idsOf(ctx, casusId, besprekingId) };
}

const withCasus = (Object.keys(rechten) as RequestName[]).filter((name) => rechten[name].casus.length > 0);

test('L10: under a beperking every request that writes or exports is refused as beperkt; reading goes on', () => {
  const { ctx, ids } = beperkt();
  const outcomes = withCasus.flatMap((name) =>
    rechten[name].casus.flatMap(({ field, bron }) => {
      const id = ids[bron];
      if (id === undefined) return [];
      let outcome = 'open';
      try {
        requireRight(ctx, name, { [field]: id, ids: [id], casusIds: [id] });
      } catch (error) {
        outcome = (error as { code: string }).code;
      }
      return [{ name, field, outcome }];
    }),
  );
  expect(outcomes.length).toBeGreaterThan(40);
  for (const { name, field, outcome } of outcomes) {
    const goesOn = rechten[name].reads || allowedUnderBeperking.has(name);
    expect([name, field, outcome]).toEqual([name, field, goesOn ? 'open' : 'beperkt']);
  }
});

test('L10: an overleg with a casus under a beperking can be moved; nothing else of that casus changes', () => {
  const { ctx, casusId, ids } = beperkt();
  const other = createCasus(ctx, { aanduiding: 'andere', doel: 'Rust.', overWie: ['Karel'] }).id;
  const day = { datum: '2026-12-03', aanvang: '09:00', plaats: '' };
  const shared = createOverleg(ctx, { ...day, casusIds: [other, casusId] });
  for (const id of [ids.overleg!, shared.overlegId]) {
    const overleg = ctx.store.overleg.get(id)!;
    requireRight(ctx, 'overleg.save', overleg);
    expect(saveOverleg(ctx, { ...overleg, datum: '2026-12-10' }).datum).toBe('2026-12-10');
  }
  const later = { besprekingId: shared.besprekingIds[1] };
  expect(() => requireRight(ctx, 'bespreking.saveVraag', later)).toThrow(refused('beperkt'));
});

test('L10: a refused use is a line in the logboek with the casus', () => {
  const { ctx, casusId } = beperkt();
  expect(() => requireRight(ctx, 'casus.save', { id: casusId })).toThrow(refused('beperkt'));
  expect(ctx.store.logboek.last()).toMatchObject({
    actie: 'geweigerd',
    objectId: casusId,
    detail: 'casus.save: beperkt',
  });
});

test('L10: lifting asks a reason that stays, is logged, and the casus can be used again', () => {
  const { ctx, casusId, beperking } = beperkt();
  const lifted = liftBeperking(ctx, { id: beperking.id, reden: 'Nagegaan: het klopte.' });
  expect(lifted).toMatchObject({ opgehevenOp: '2026-11-26', opgehevenReden: 'Nagegaan: het klopte.' });
  expect(ctx.store.logboek.last()).toMatchObject({ objectId: casusId, detail: 'beperking opgeheven' });
  expect(() => requireRight(ctx, 'casus.save', { id: casusId })).not.toThrow();
  expect(() => liftBeperking(ctx, { id: beperking.id, reden: 'x' })).toThrow(refused('al-beslist'));
});

test('L10: one beperking at a time; the store itself takes no second', () => {
  const { ctx, casusId, beperking } = beperkt();
  const again = { casusId, verzoekId: null, grond: 'bezwaar' } as const;
  expect(() => setBeperking(ctx, again)).toThrow(refused('beperkt'));
  expect(() => ctx.store.beperking.insert({ ...beperking, id: ctx.newId() })).toThrow('UNIQUE');
});
