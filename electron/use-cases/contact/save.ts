import { keepEarlier } from '../keep-earlier.ts';
import { required } from '../refused.ts';
import type { UseCase } from '../use-case.ts';

/** Somebody new in the contactlijst of all casussen, or a change; the earlier version is kept. */
export const saveContact: UseCase<'contact.save'> = (ctx, input) => {
  if (input.id === null) {
    const added = { ...input, id: ctx.newId(), revisie: 1 };
    ctx.store.contact.insert(added);
    return added;
  }
  const old = keepEarlier(ctx, 'contact', required(ctx.store.contact.get(input.id)), input.revisie);
  const contact = { ...input, revisie: old.revisie + 1 };
  ctx.store.contact.update(contact);
  return contact;
};
