import { sjabloonTekstOf } from '../../../shared/domain/sjabloon/shipped-sjablonen.ts';
import { sjabloonIdSchema } from '../../../shared/domain/sjabloon/sjabloon.ts';
import type { Context } from '../context.ts';
import type { RequestOutput } from '../../../shared/ipc/contract.ts';
import type { UseCase } from '../use-case.ts';
import { ownSjablonen } from './sjablonen-of.ts';

/** Every sjabloon as it holds now, and whether the gemeente changed it. */
export function sjablonenNow(ctx: Context): RequestOutput<'sjabloon.list'> {
  const { own, revisie } = ownSjablonen(ctx);
  return {
    revisie,
    sjablonen: sjabloonIdSchema.options.map((id) => ({
      id,
      ...sjabloonTekstOf(id, own),
      eigen: own[id] !== undefined,
    })),
  };
}

export const listSjablonen: UseCase<'sjabloon.list'> = (ctx) => sjablonenNow(ctx);
