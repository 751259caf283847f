import { informeringWie } from '../../../shared/domain/informering/informering-text.ts';
import { required } from '../refused.ts';
import { visibleCasussen } from '../rights/may-open-casus.ts';
import type { UseCase } from '../use-case.ts';

/** Postponed informing that must be looked at again, over all casussen. */
export const dueInformeringen: UseCase<'informering.due'> = (ctx) => {
  const visible = visibleCasussen(ctx);
  return ctx.store.informering.due(ctx.today()).flatMap((informering) => {
    const { antwoord, casusId } = informering;
    if (antwoord.uitkomst !== 'uitgesteld' || visible?.has(casusId) === false) return [];
    const casus = required(ctx.store.casus.get(casusId));
    return {
      casusId,
      casusnummer: casus.nummer,
      aanduiding: casus.aanduiding,
      wie: informeringWie(informering, ctx.store.casus.betrokkenen(casusId)),
      herzieningOp: antwoord.herzieningOp,
    };
  });
};
