import type { UseCase } from '../use-case.ts';

export const getMe: UseCase<'gebruiker.me'> = (ctx) => {
  const { id, naam, functie, rollen, alone } = ctx.user();
  return { id, naam, functie, rollen: [...rollen], alone };
};
