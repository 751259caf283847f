import type { UseCase } from '../use-case.ts';

export const listContacten: UseCase<'contact.list'> = (ctx) => ({
  contacten: ctx.store.contact.all(),
  organisaties: ctx.store.contact.organisaties(),
});
