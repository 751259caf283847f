import type { UseCase } from '../use-case.ts';

export const saveContact: UseCase<'contact.save'> = (ctx, input) => {
  const contact = { ...input, id: input.id ?? ctx.newId() };
  if (input.id === null) ctx.store.contact.insert(contact);
  else ctx.store.contact.update(contact);
  return contact;
};
