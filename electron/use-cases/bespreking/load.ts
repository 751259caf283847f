import type { Bespreking } from '../../../shared/domain/bespreking/bespreking.ts';
import type { Context } from '../context.ts';
import { Refused, required } from '../refused.ts';

/** The bespreking, or a refusal. */
export function loadBespreking(ctx: Context, id: string): Bespreking {
  return required(ctx.store.bespreking.get(id));
}

/** The bespreking if it may still change; one that is afgerond may not. */
export function loadOpenBespreking(ctx: Context, id: string): Bespreking {
  const bespreking = loadBespreking(ctx, id);
  if (bespreking.status === 'afgerond') throw new Refused('overleg-afgerond');
  return bespreking;
}
