import { isLate } from '../../../shared/domain/afspraak/is-late.ts';
import { addDays } from '../../../shared/domain/termijn/add-days.ts';
import { afspraakRows } from '../afspraak/rows.ts';
import type { UseCase } from '../use-case.ts';
import { kaderHerziening } from './kader-herziening.ts';
import { waitingForBesluit } from './waiting-for-besluit.ts';

/** What asks attention today, over all casussen. */
export const getVandaag: UseCase<'vandaag.get'> = (ctx) => {
  const today = ctx.today();
  const endOfWeek = addDays(today, 7);
  const open = ctx.store.afspraak.allOpen();
  const gemeente = ctx.store.gemeente.get();
  const casussen = ctx.store.casus.all();
  const phases = [1, 2, 3, 4, null];
  return {
    today,
    gemeente: gemeente?.naam ?? '',
    late: afspraakRows(
      ctx,
      open.filter((afspraak) => isLate(afspraak, today)),
    ),
    thisWeek: afspraakRows(
      ctx,
      open.filter(({ datum }) => datum !== null && datum >= today && datum <= endOfWeek),
    ),
    overleggen: ctx.store.overleg
      .rows()
      .filter((row) => row.status !== 'afgerond')
      .reverse(),
    awaitingBesluit: waitingForBesluit(ctx, casussen),
    perFase: phases.map((fase) => ({
      fase,
      aantal: casussen.filter((casus) => casus.fase === fase).length,
    })),
    kaderHerziening: kaderHerziening(ctx, gemeente, today),
    noReservekopie: gemeente !== null && gemeente.reservekopieMap === null,
  };
};
