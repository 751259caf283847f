import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { invite } from '../../../electron/use-cases/bespreking/invite.ts';
import { setAanwezig } from '../../../electron/use-cases/bespreking/set-aanwezig.ts';
import { type } from '../use-cases/seed-casus.ts';
import { addDeelnemer, sending, type Sending } from './sending.ts';

const strange = [
  'עדי כהן',
  'سارة ‮omgekeerd',
  'Zoë́̂ Ñandú',
  'A'.repeat(120),
  '../../etc/passwd',
  'CON',
  '<b>x</b>',
];

/** 60 people in the room, seven of them with a name that is hard on files and lines. */
function sixty(made: Sending): string[] {
  const { ctx, casusId, besprekingId } = made;
  const extra = Array.from({ length: 55 }, (_, index) => {
    const deelnemerId = addDeelnemer(ctx, casusId, strange[index] ?? `Deelnemer ${String(index)}`, null);
    const { id } = invite(ctx, { besprekingId, deelnemerId, betrokkeneId: null });
    setAanwezig(ctx, { aanwezigeId: id, status: 'aanwezig' });
    return `deelnemer ${deelnemerId}`;
  });
  ctx.tick(1);
  type(ctx, besprekingId, 'cor: huis staat vol');
  return [...made.ontvangers, ...extra];
}

test('60 recipients: a file each with progress; names of any script stay out of file names', async () => {
  const made = sending();
  const { ctx, verzending, besprekingId, casusId, told } = made;
  const ontvangers = sixty(made);
  expect(ontvangers).toHaveLength(60);
  const outcome = await verzending.make({ besprekingId, stuk: 'verslag', ontvangers });
  if (outcome.outcome !== 'made') throw new Error(outcome.outcome);
  const files = readdirSync(outcome.folder);
  expect(files).toHaveLength(outcome.exemplaren);
  expect(outcome.exemplaren).toBeGreaterThanOrEqual(59);
  for (const file of files) expect(file).toMatch(/^2026-001-verslag-v1-concept-exemplaar-\d\d\.pdf$/);
  expect(told).toHaveLength(outcome.exemplaren + 1);
  const exemplaren = ctx.store.exemplaar.ofCasus(casusId);
  expect(new Set(exemplaren.map(({ nummer }) => nummer)).size).toBe(outcome.exemplaren);
  expect(exemplaren.map(({ naam }) => naam)).toEqual(expect.arrayContaining(strange));
});

test('a name from right to left does not turn the number at the foot round, and cannot turn it on purpose', async () => {
  const made = sending();
  const { ctx, verzending, besprekingId, casusId } = made;
  const ontvangers = sixty(made).slice(5, 8);
  await verzending.make({ besprekingId, stuk: 'verslag', ontvangers });
  const [hebrew, turned, combining] = ctx.store.exemplaar
    .ofCasus(casusId)
    .map(({ id }) => verzending.show(id).html);
  expect(hebrew).toContain('voor <bdi>עדי כהן</bdi> · exemplaar 1 ·');
  expect(turned).toContain('voor <bdi>سارة</bdi> omgekeerd · exemplaar 2 ·');
  expect(combining).toContain('voor Zoë́̂ Ñandú · exemplaar 3 ·');
});

test('of 60, stopped halfway: nothing stays', async () => {
  const made = sending((usual) => ({
    tell: (progress) => {
      usual.tell(progress);
      if (progress.done === 30) made.verzending.stop();
    },
  }));
  const ontvangers = sixty(made);
  const asked = { besprekingId: made.besprekingId, stuk: 'verslag' as const, ontvangers };
  expect(await made.verzending.make(asked)).toEqual({ outcome: 'stopped' });
  expect(readdirSync(made.folder)).toEqual([]);
  expect(made.told.at(-1)?.done).toBe(30);
});
