import { isLate } from '../../../shared/domain/afspraak/is-late.ts';
import type { UseCase } from '../use-case.ts';

export const listCasussen: UseCase<'casus.list'> = (ctx) => {
  const open = ctx.store.afspraak.allOpen();
  const today = ctx.today();
  return ctx.store.casus.all().map((casus) => {
    const ofCasus = open.filter((afspraak) => afspraak.casusId === casus.id);
    return {
      casus,
      openAfspraken: ofCasus.length,
      late: ofCasus.filter((afspraak) => isLate(afspraak, today)).length,
      volgendOverleg: ctx.store.overleg.nextDate(casus.id),
    };
  });
};
