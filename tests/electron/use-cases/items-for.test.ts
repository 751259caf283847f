import { expect, test } from 'vitest';
import { chooseDelen } from '../../../electron/use-cases/delen/choose.ts';
import { listItemsFor } from '../../../electron/use-cases/verslag/items-for.ts';
import { listOntvangers } from '../../../electron/use-cases/verslag/ontvangers.ts';
import { refusalOf } from './refusal-of.ts';
import { seedCasus, type } from './seed-casus.ts';
import { testContext } from './test-context.ts';

function withAbsent() {
  const ctx = testContext();
  const { besprekingId } = seedCasus(ctx);
  type(ctx, besprekingId, 'cor: huis staat vol');
  const stuk = 'verslag' as const;
  const { ontvangers } = listOntvangers(ctx, { besprekingId, stuk });
  const ontvanger = ontvangers.find(({ naam }) => naam === 'Marie Smit')!.key;
  return { ctx, asked: { besprekingId, stuk, ontvanger } };
}

test('everything of a stuk is there for one recipient, also what nobody else differs in, and can be given by hand', () => {
  const { ctx, asked } = withAbsent();
  expect(listOntvangers(ctx, asked).verschillen).toEqual([]);
  const [line] = listItemsFor(ctx, asked);
  expect(line).toMatchObject({
    label: 'Regel 1',
    tekst: 'huis staat vol',
    rechten: [{ ontvanger: asked.ontvanger, allowed: false, grond: 'niet-aanwezig', needsNood: false }],
  });
  const { besprekingId, ontvanger } = asked;
  const { bron, bronId } = line!;
  const choice = { besprekingId, bron, bronId, ontvangers: [ontvanger], keuze: 'mee' as const, nood: false };
  chooseDelen(ctx, { ...choice, reden: 'Neemt de behandeling over.' });
  expect(listItemsFor(ctx, asked)[0]?.rechten[0]).toMatchObject({ allowed: true, grond: 'met-de-hand' });
});

test('the afsprakenlijst has no lines of the beeld; somebody who is no recipient is refused', () => {
  const { ctx, asked } = withAbsent();
  expect(listItemsFor(ctx, { ...asked, stuk: 'afsprakenlijst' })).toEqual([]);
  const stranger = 'deelnemer 00000000-0000-4000-8000-00000000ffff';
  expect(refusalOf(() => listItemsFor(ctx, { ...asked, ontvanger: stranger }))).toBe('onbekend');
});
