import { deelItems } from '../../../shared/domain/delen/deel-items.ts';
import { loadBespreking } from '../bespreking/load.ts';
import type { Context } from '../context.ts';
import type { Onderdeel } from '../../../shared/domain/delen/onderdeel.ts';
import { onderdeelSchema } from '../../../shared/domain/delen/onderdeel.ts';
import { deelKey } from '../../../shared/domain/delen/rechten-of.ts';
import { parseFixedModel } from '../../../shared/verslag/fixed-model.ts';
import { Refused, required } from '../refused.ts';
import type { UseCase } from '../use-case.ts';
import { modelNow } from './model-of.ts';

/** What a correctie or rectificatie of this casus can be about: the last overleg first, then the order of the paper. */
export const listOnderdelen: UseCase<'verslag.onderdelen'> = (ctx, { casusId }) => {
  required(ctx.store.casus.get(casusId));
  return ctx.store.overleg
    .rowsOfCasus(casusId)
    .filter(({ status }) => status !== 'voorbereiding')
    .toSorted((a, b) => (a.datum < b.datum ? 1 : a.datum > b.datum ? -1 : 0))
    .flatMap(({ besprekingId, datum }) => onderdelenOf(ctx, besprekingId).map((one) => ({ ...one, datum })));
};

function onderdelenOf(ctx: Context, besprekingId: string) {
  const fixed = ctx.store.verslag.latest(besprekingId, 'verslag');
  const json = fixed === null ? null : ctx.store.verslag.model(fixed.id);
  const model = json === null ? modelNow(ctx, besprekingId) : parseFixedModel(json).model;
  return deelItems(model).map(({ bron, bronId, label, tekst }) => ({
    ...onderdeelSchema.parse({ besprekingId, bron, bronId }),
    label,
    tekst,
  }));
}

/** Throws Refused onbekend for what is on no paper of this casus. */
export function requireOnderdelen(ctx: Context, casusId: string, onderdelen: readonly Onderdeel[]): void {
  for (const { besprekingId, ...item } of onderdelen) {
    if (loadBespreking(ctx, besprekingId).casusId !== casusId) throw new Refused('onbekend');
    if (!onderdelenOf(ctx, besprekingId).some((one) => deelKey(one) === deelKey(item))) {
      throw new Refused('onbekend');
    }
  }
}
