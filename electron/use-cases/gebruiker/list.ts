import type { UseCase } from '../use-case.ts';

export const listGebruikers: UseCase<'gebruiker.list'> = (ctx) => ctx.store.gebruiker.all();
