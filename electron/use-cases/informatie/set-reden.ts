import { withoutReden } from '../../../shared/domain/informatie/without-reden.ts';
import { loadNotVastgesteld } from '../bespreking/load-not-vastgesteld.ts';
import { klassenOf } from '../klassen/klassen-of.ts';
import type { UseCase } from '../use-case.ts';

/** One reason for all lines of a klasse that have none yet; lines with a reason of their own keep it. */
export const setReden: UseCase<'informatie.setReden'> = (ctx, { besprekingId, klasse, reden }) => {
  loadNotVastgesteld(ctx, besprekingId);
  const lines = withoutReden(ctx.store.informatie.ofBespreking(besprekingId), klassenOf(ctx).klassen);
  return lines
    .filter((regel) => regel.klasse === klasse)
    .map((old) => {
      ctx.store.revisie.keep('informatie', old, ctx.now());
      const informatie = { ...old, klasseReden: reden, revisie: old.revisie + 1 };
      ctx.store.informatie.update(informatie);
      return informatie;
    });
};
