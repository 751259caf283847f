import type { UseCase } from '../use-case.ts';
import { afspraakRows } from './rows.ts';

/** All open afspraken of all casussen, by term; those without a term last. */
export const listAfspraken: UseCase<'afspraak.list'> = (ctx) =>
  afspraakRows(ctx, ctx.store.afspraak.allOpen());
