import { expect, test } from 'vitest';
import { removeBetrokkene } from '../../../electron/use-cases/betrokkene/remove.ts';
import { getCasus } from '../../../electron/use-cases/casus/get.ts';
import { dueInformeringen } from '../../../electron/use-cases/informering/due.ts';
import { recordInformering } from '../../../electron/use-cases/informering/record.ts';
import { createCasus } from '../../../electron/use-cases/casus/create.ts';
import { seedCasus } from './seed-casus.ts';
import { testContext } from './test-context.ts';

const later = { uitkomst: 'uitgesteld', reden: 'PLANTWOORD', herzieningOp: '2026-12-01' } as const;

test('L7: an answer on informing clears what the law still asked, is append-only and holds no text in the logboek', () => {
  const ctx = testContext();
  const { casusId } = seedCasus(ctx);
  expect(getCasus(ctx, { id: casusId }).missingByLaw.join(' ')).toContain('geïnformeerd');
  const first = recordInformering(ctx, { casusId, betrokkeneId: null, antwoord: later });
  expect(getCasus(ctx, { id: casusId }).missingByLaw).toEqual([]);
  expect(first.vastgelegdDoor).toBe('Anna Bakker');
  expect(ctx.store.logboek.last()).toMatchObject({ objectId: casusId, detail: 'informering: uitgesteld' });
  expect(JSON.stringify(ctx.store.logboek.all())).not.toContain('PLANTWOORD');
  expect(() => ctx.db.prepare(`UPDATE informering SET antwoord = '{}'`).run()).toThrow('append-only');
  expect(() => ctx.db.prepare('DELETE FROM informering').run()).toThrow('append-only');
});

test('L7: a postponed answer is due on its day, until there is a newer one', () => {
  const ctx = testContext();
  const { casusId } = seedCasus(ctx);
  const [els] = ctx.store.casus.betrokkenen(casusId);
  recordInformering(ctx, { casusId, betrokkeneId: els!.id, antwoord: later });
  expect(dueInformeringen(ctx, {})).toEqual([]);
  ctx.setToday('2026-12-01');
  expect(dueInformeringen(ctx, {})).toMatchObject([
    { casusId, wie: 'Els Voorbeeld', herzieningOp: '2026-12-01' },
  ]);
  const told = { uitkomst: 'geinformeerd', datum: '2026-12-01', door: 'wijkteam', hoe: 'thuis' } as const;
  recordInformering(ctx, { casusId, betrokkeneId: els!.id, antwoord: told });
  expect(dueInformeringen(ctx, {})).toEqual([]);
});

test('L7: an answer about somebody of another casus is refused, and who has one cannot be removed', () => {
  const ctx = testContext();
  const { casusId } = seedCasus(ctx);
  const { id: otherId } = createCasus(ctx, { aanduiding: 'Elders', doel: 'Rust', overWie: ['Jan'] });
  const [jan] = ctx.store.casus.betrokkenen(otherId);
  expect(() => recordInformering(ctx, { casusId, betrokkeneId: jan!.id, antwoord: later })).toThrow(
    expect.objectContaining({ code: 'invoer-ongeldig' }),
  );
  recordInformering(ctx, { casusId: otherId, betrokkeneId: jan!.id, antwoord: later });
  expect(() => removeBetrokkene(ctx, { id: jan!.id, revisie: jan!.revisie })).toThrow(
    expect.objectContaining({ code: 'in-gebruik' }),
  );
});
