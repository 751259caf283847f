import { expect, test } from 'vitest';
import { setDeling } from '../../../electron/use-cases/delen/set-deling.ts';
import { prepareExemplaren } from '../../../electron/use-cases/verzending/prepare.ts';
import { recordExemplaren } from '../../../electron/use-cases/verzending/record.ts';
import { refusalOf } from './refusal-of.ts';
import { demoCasus } from './verslag/demo-casus.ts';

test('a line that is withheld while the copies are made goes out in none of them', () => {
  const { ctx, besprekingId, casusId, key } = demoCasus();
  const asked = { besprekingId, stuk: 'verslag' as const, ontvangers: [key('ZVH'), key('Naast')] };
  const made = prepareExemplaren(ctx, asked);
  const line = ctx.store.informatie
    .ofBespreking(besprekingId)
    .find(({ tekst }) => JSON.stringify(made.exemplaren[1]!.paper).includes(tekst))!;
  ctx.tick(1);
  setDeling(ctx, {
    informatieId: line.id,
    wijze: 'niet',
    tot: null,
    grond: '',
    reden: 'Op verzoek.',
    revisie: 0,
  });
  expect(refusalOf(() => recordExemplaren(ctx, made))).toBe('verouderd');
  expect(ctx.store.exemplaar.nextNummer(casusId)).toBe(1);
  const again = prepareExemplaren(ctx, asked);
  expect(JSON.stringify(again.exemplaren.map(({ paper }) => paper))).not.toContain(line.tekst);
  expect(refusalOf(() => recordExemplaren(ctx, again))).toBe('done');
  expect(ctx.store.exemplaar.nextNummer(casusId)).toBe(3);
});
