import type { UseCase } from '../use-case.ts';

export const saveOrganisatie: UseCase<'organisatie.save'> = (ctx, input) => {
  const organisatie = { ...input, id: input.id ?? ctx.newId() };
  if (input.id === null) ctx.store.contact.insertOrganisatie(organisatie);
  else ctx.store.contact.updateOrganisatie(organisatie);
  return organisatie;
};
