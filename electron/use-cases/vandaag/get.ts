import { addDays } from '../../../shared/domain/termijn/add-days.ts';
import { visibleCasussen } from '../rights/may-open-casus.ts';
import type { UseCase } from '../use-case.ts';
import { kaderHerziening } from './kader-herziening.ts';
import { afsprakenPart } from './afspraken-part.ts';
import { overleggenNow } from './overleggen-now.ts';
import { waitingForBesluit } from './waiting-for-besluit.ts';

/** What asks attention today, over all casussen: the first of each and how many there are. */
export const getVandaag: UseCase<'vandaag.get'> = (ctx) => {
  const visible = visibleCasussen(ctx);
  const today = ctx.today();
  const gemeente = ctx.store.gemeente.get();
  const overleggen = overleggenNow(ctx, visible, today);
  const running = overleggen.filter(({ status }) => status === 'lopend').map(({ casusId }) => casusId);
  const which = { visible, today, until: addDays(today, 7), organisatieId: null };
  const aantallen = ctx.store.casusOverview.perFase(visible);
  const phases = [1, 2, 3, 4, null];
  return {
    today,
    gemeente: gemeente?.naam ?? '',
    late: afsprakenPart(ctx, { ...which, termijn: 'late' }, running),
    thisWeek: afsprakenPart(ctx, { ...which, termijn: 'soon' }, running),
    overleggen,
    awaitingBesluit: waitingForBesluit(ctx, visible),
    perFase: phases.map((fase) => ({
      fase,
      aantal: aantallen.find((one) => one.fase === fase)?.aantal ?? 0,
    })),
    kaderHerziening: kaderHerziening(ctx, gemeente, today),
    noReservekopie: gemeente !== null && gemeente.reservekopieMap === null,
  };
};
