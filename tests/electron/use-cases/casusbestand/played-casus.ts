import { recordInformering } from '../../../../electron/use-cases/informering/record.ts';
import { addCorrectie } from '../../../../electron/use-cases/verslag/add-correctie.ts';
import { afronden } from '../../../../electron/use-cases/bespreking/afronden.ts';
import { vaststellen } from '../../../../electron/use-cases/verslag/vaststellen.ts';
import { seedCasus, seedBespreking, type } from '../seed-casus.ts';
import type { TestContext } from '../test-context.ts';

/** A casus that was worked on: two overleggen, the first with a vastgesteld verslag and a correctie, and an earlier doel. */
export function playedCasus(ctx: TestContext): string {
  const { casusId, besprekingId } = seedCasus(ctx);
  for (const text of ['/f cor: elf meldingen', '/v wij: mevrouw slaapt overdag', '/k wij: belt haar zus']) {
    type(ctx, besprekingId, text);
  }
  type(ctx, besprekingId, '/s wij: gaat op huisbezoek, over 2 weken', 4);
  const antwoord = {
    uitkomst: 'geinformeerd',
    datum: '2026-11-20',
    door: 'wijkteam',
    hoe: 'mondeling',
  } as const;
  recordInformering(ctx, { casusId, betrokkeneId: null, antwoord });
  ctx.tick(60);
  const casus = ctx.store.casus.get(casusId)!;
  ctx.store.revisie.keep('casus', casus, ctx.now());
  ctx.store.casus.update({ ...casus, aanduiding: 'Zwanenlaan 2', revisie: casus.revisie + 1 });
  afronden(ctx, { besprekingId });
  vaststellen(ctx, { besprekingId, soort: 'afsprakenlijst' });
  vaststellen(ctx, { besprekingId, soort: 'verslag' });
  addCorrectie(ctx, { besprekingId, tekst: 'Het waren er twaalf.', door: 'M. Yildiz', onderdelen: [] });
  ctx.tick(60 * 24 * 14);
  seedBespreking(ctx, casusId);
  return casusId;
}
