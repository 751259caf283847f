import type { UseCase } from '../use-case.ts';

export const saveBetrokkene: UseCase<'betrokkene.save'> = (ctx, input) => {
  const betrokkene = { ...input, id: input.id ?? ctx.newId() };
  if (input.id === null) ctx.store.casus.insertBetrokkene(betrokkene);
  else ctx.store.casus.updateBetrokkene(betrokkene);
  ctx.store.search.put({
    recordId: betrokkene.id,
    soort: 'persoon',
    casusId: betrokkene.casusId,
    tekst: betrokkene.naam,
  });
  return betrokkene;
};
