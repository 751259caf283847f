import { visibleCasussen } from '../rights/may-open-casus.ts';
import type { UseCase } from '../use-case.ts';

/** Ctrl+K. With a casusId it knows that casus only. */
export const find: UseCase<'zoek.find'> = (ctx, { text, casusId }) => {
  return ctx.store.search.find(text, casusId, visibleCasussen(ctx)).flatMap((row) => {
    const casus = ctx.store.casus.get(row.casusId);
    if (casus === null) return [];
    return [
      {
        soort: row.soort,
        titel: row.soort === 'casus' ? casus.aanduiding : row.tekst,
        toelichting: `${casus.nummer} · ${casus.aanduiding}`,
        casusId: casus.id,
        besprekingId: null,
      },
    ];
  });
};
