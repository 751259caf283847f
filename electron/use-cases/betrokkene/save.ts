import type { Betrokkene } from '../../../shared/domain/betrokkene/betrokkene.ts';
import { requireNames } from '../bewaren/require-regime.ts';
import type { Context } from '../context.ts';
import { keepEarlier } from '../keep-earlier.ts';
import { Refused, required } from '../refused.ts';
import type { UseCase } from '../use-case.ts';

/** Somebody new, or a change of somebody of this casus; the earlier version is kept. */
export const saveBetrokkene: UseCase<'betrokkene.save'> = (ctx, input) => {
  if (input.id !== null) return change(ctx, input);
  requireNames(ctx, input.casusId);
  const betrokkene = { ...input, id: ctx.newId(), revisie: 1 };
  ctx.store.casus.insertBetrokkene(betrokkene);
  indexBetrokkene(ctx, betrokkene);
  return betrokkene;
};

function change(ctx: Context, input: Betrokkene): Betrokkene {
  const old = keepEarlier(
    ctx,
    'betrokkene',
    required(ctx.store.casus.getBetrokkene(input.id)),
    input.revisie,
  );
  if (old.casusId !== input.casusId) throw new Refused('onbekend');
  const betrokkene = { ...input, revisie: old.revisie + 1 };
  ctx.store.casus.updateBetrokkene(betrokkene);
  indexBetrokkene(ctx, betrokkene);
  return betrokkene;
}

function indexBetrokkene(ctx: Context, { id, casusId, naam }: Betrokkene): void {
  ctx.store.search.put({ recordId: id, soort: 'persoon', casusId, tekst: naam });
}
