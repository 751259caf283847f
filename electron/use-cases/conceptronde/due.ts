import { openReacties } from '../../../shared/domain/verslag/reactie.ts';
import { loadBespreking } from '../bespreking/load.ts';
import { required } from '../refused.ts';
import { visibleCasussen } from '../rights/may-open-casus.ts';
import type { UseCase } from '../use-case.ts';

/** Rounds that ask for somebody: the last day has come, or a reaction waits for an answer. The first to end first. */
export const dueConceptronden: UseCase<'conceptronde.due'> = (ctx) => {
  const visible = visibleCasussen(ctx);
  const today = ctx.today();
  const due = ctx.store.reactie.rondenOfConcepts().flatMap(({ besprekingId, reactieTot }) => {
    const { casusId } = loadBespreking(ctx, besprekingId);
    if (visible?.has(casusId) === false) return [];
    const open = openReacties(ctx.store.reactie.ofBespreking(besprekingId)).length;
    if (open === 0 && today < reactieTot) return [];
    const { nummer: casusnummer, aanduiding } = required(ctx.store.casus.get(casusId));
    return { besprekingId, casusId, casusnummer, aanduiding, reactieTot, open };
  });
  return due.toSorted((a, b) =>
    `${a.reactieTot} ${a.casusnummer}`.localeCompare(`${b.reactieTot} ${b.casusnummer}`),
  );
};
