import type { UseCase } from '../use-case.ts';

/** Somebody whose e-mail address is in the contactlijst already is not made twice. */
export const addPeople: UseCase<'deelnemer.addPeople'> = (ctx, { casusId, people }) => {
  const present = new Set(ctx.store.casus.deelnemers(casusId).map((deelnemer) => deelnemer.contactId));
  let added = 0;
  for (const person of people) {
    const known = ctx.store.contact.byEmail(person.email);
    const contact = known ?? {
      id: ctx.newId(),
      naam: person.naam,
      organisatieId: person.organisatieId,
      functie: '',
      email: person.email,
      telefoon: '',
      revisie: 1,
    };
    if (known === null) ctx.store.contact.insert(contact);
    if (present.has(contact.id)) continue;
    present.add(contact.id);
    ctx.store.casus.insertDeelnemer({
      id: ctx.newId(),
      casusId,
      contactId: contact.id,
      rollen: person.rollen,
      revisie: 1,
    });
    added += 1;
  }
  return { added };
};
