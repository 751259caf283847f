import { keepEarlier } from '../keep-earlier.ts';
import { required } from '../refused.ts';
import type { UseCase } from '../use-case.ts';

/** A new organisatie, or a change; the earlier version is kept. */
export const saveOrganisatie: UseCase<'organisatie.save'> = (ctx, input) => {
  if (input.id === null) {
    const added = { ...input, id: ctx.newId(), revisie: 1 };
    ctx.store.contact.insertOrganisatie(added);
    return added;
  }
  const known = required(ctx.store.contact.getOrganisatie(input.id));
  const old = keepEarlier(ctx, 'organisatie', known, input.revisie);
  const organisatie = { ...input, revisie: old.revisie + 1 };
  ctx.store.contact.updateOrganisatie(organisatie);
  return organisatie;
};
