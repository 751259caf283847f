import { required } from '../refused.ts';
import type { UseCase } from '../use-case.ts';
import { invite } from './invite.ts';
import { loadOpenBespreking } from './load.ts';

export const inviteAsBefore: UseCase<'bespreking.inviteAsBefore'> = (ctx, { besprekingId }) => {
  const bespreking = loadOpenBespreking(ctx, besprekingId);
  const { datum, aanvang } = required(ctx.store.overleg.get(bespreking.overlegId));
  const before = ctx.store.bespreking.before({
    casusId: bespreking.casusId,
    id: besprekingId,
    datum,
    aanvang,
  });
  if (before === null) return { invited: 0 };
  const invited = ctx.store.overleg.aanwezigen(before.id);
  for (const { deelnemerId, betrokkeneId } of invited)
    invite(ctx, { besprekingId, deelnemerId, betrokkeneId });
  return { invited: invited.length };
};
