import type { UseCase } from '../use-case.ts';

/** Ctrl+K. With a casusId it knows that casus only. */
export const find: UseCase<'zoek.find'> = (ctx, { text, casusId }) =>
  ctx.store.zoek.find(text, casusId).flatMap((rij) => {
    const casus = ctx.store.casus.get(rij.casusId);
    if (casus === null) return [];
    return [
      {
        soort: rij.soort,
        titel: rij.soort === 'casus' ? casus.aanduiding : rij.tekst,
        toelichting: `${casus.nummer} · ${casus.aanduiding}`,
        casusId: casus.id,
        besprekingId: null,
      },
    ];
  });
