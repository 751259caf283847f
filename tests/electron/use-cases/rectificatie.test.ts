import { expect, test } from 'vitest';
import { listRectificaties } from '../../../electron/use-cases/rectificatie/list.ts';
import { markRectificatieSent } from '../../../electron/use-cases/rectificatie/mark-sent.ts';
import { recordRectificatie } from '../../../electron/use-cases/rectificatie/record.ts';
import { plantExemplaar } from './plant-exemplaar.ts';
import { seedCasus } from './seed-casus.ts';
import { testContext } from './test-context.ts';

const note = {
  verzoekId: null,
  soort: 'rectificatie',
  bij: 'regel 1',
  tekst: 'PLANTWOORD',
  van: 'Els Voorbeeld',
} as const;

test('L9: who received a file before the note is on its list, until a message was sent; later receivers are not', () => {
  const ctx = testContext();
  const { casusId, besprekingId } = seedCasus(ctx);
  plantExemplaar(ctx, besprekingId, '2026-001-verslag-1.pdf', 'Politie');
  ctx.tick(1);
  const { id } = recordRectificatie(ctx, { ...note, casusId, onderdelen: [] });
  ctx.tick(1);
  plantExemplaar(ctx, besprekingId, '2026-001-verslag-1.pdf', 'GGZ Oost');
  expect(listRectificaties(ctx, { casusId })).toMatchObject([
    { ontvangers: [{ naam: 'Politie', bestanden: ['2026-001-verslag-1.pdf'], bericht: null }] },
  ]);
  markRectificatieSent(ctx, { id, ontvanger: 'Politie' });
  expect(listRectificaties(ctx, { casusId })[0]?.ontvangers[0]?.bericht).toMatchObject({
    door: 'Anna Bakker',
  });
  expect(() => markRectificatieSent(ctx, { id, ontvanger: 'Iemand' })).toThrow(
    expect.objectContaining({ code: 'onbekend' }),
  );
});

test('L9: a note never changes, and its text is not in the logboek', () => {
  const ctx = testContext();
  const { casusId } = seedCasus(ctx);
  recordRectificatie(ctx, { ...note, casusId, onderdelen: [] });
  expect(() => ctx.db.prepare(`UPDATE rectificatie SET tekst = 'x'`).run()).toThrow('append-only');
  expect(() => ctx.db.prepare('DELETE FROM rectificatie').run()).toThrow('append-only');
  expect(ctx.store.logboek.last()).toMatchObject({ actie: 'correctie', objectId: casusId });
  expect(JSON.stringify(ctx.store.logboek.all())).not.toContain('PLANTWOORD');
});
