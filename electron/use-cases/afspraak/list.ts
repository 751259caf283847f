import type { UseCase } from '../use-case.ts';
import { afspraakRijen } from './rij.ts';

/** All open afspraken of all casussen, by term; those without a term last. */
export const listAfspraken: UseCase<'afspraak.list'> = (ctx) =>
  afspraakRijen(ctx, ctx.store.afspraak.allOpen());
