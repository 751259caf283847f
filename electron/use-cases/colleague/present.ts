import type { Colleague } from '../../../shared/domain/colleague/colleague.ts';
import type { Context } from '../context.ts';
import { Refused, required } from '../refused.ts';

/** A colleague who was not removed. Refused onbekend, and verouderd when somebody changed them since `revisie`. */
export function presentColleague(ctx: Context, id: string, revisie?: number): Colleague {
  const colleague = required(ctx.store.colleague.get(id));
  if (colleague.removedAt !== null) throw new Refused('onbekend');
  if (revisie !== undefined && colleague.revisie !== revisie) throw new Refused('verouderd');
  return colleague;
}
