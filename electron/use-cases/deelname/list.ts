import type { UseCase } from '../use-case.ts';

/** The organisaties of the deelnemers of a casus, by name. */
export const listDeelname: UseCase<'deelname.list'> = (ctx, { casusId }) => {
  const known = new Map(ctx.store.deelname.ofCasus(casusId).map((one) => [one.organisatieId, one]));
  const contacten = new Map(ctx.store.contact.ofCasus(casusId).map((contact) => [contact.id, contact]));
  const present = new Set(
    ctx.store.casus.deelnemers(casusId).map(({ contactId }) => contacten.get(contactId)?.organisatieId),
  );
  return ctx.store.contact
    .organisaties()
    .filter(({ id }) => present.has(id) || known.has(id))
    .map(({ id, naam }) => ({ organisatieId: id, naam, deelname: known.get(id) ?? null }))
    .toSorted((a, b) => a.naam.localeCompare(b.naam, 'nl'));
};
