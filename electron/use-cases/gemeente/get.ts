import type { UseCase } from '../use-case.ts';

export const getGemeente: UseCase<'gemeente.get'> = (ctx) => ctx.store.gemeente.get();
