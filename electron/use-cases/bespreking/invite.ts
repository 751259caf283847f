import { Refused } from '../refused.ts';
import { requireBetrokkeneOf, requireDeelnemerOf } from '../require-of-casus.ts';
import type { UseCase } from '../use-case.ts';
import { loadOpenBespreking } from './load.ts';

/** Invites one deelnemer or one betrokkene of the casus (else onbekend); who is invited already is answered as is. */
export const invite: UseCase<'bespreking.invite'> = (ctx, { besprekingId, deelnemerId, betrokkeneId }) => {
  const { casusId } = loadOpenBespreking(ctx, besprekingId);
  if ((deelnemerId === null) === (betrokkeneId === null)) throw new Refused('invoer-ongeldig');
  if (deelnemerId !== null) requireDeelnemerOf(ctx, casusId, deelnemerId);
  if (betrokkeneId !== null) requireBetrokkeneOf(ctx, casusId, betrokkeneId);
  const known = ctx.store.overleg
    .aanwezigen(besprekingId)
    .find((aanwezige) => aanwezige.deelnemerId === deelnemerId && aanwezige.betrokkeneId === betrokkeneId);
  if (known !== undefined) return known;
  const aanwezige = {
    id: ctx.newId(),
    besprekingId,
    deelnemerId,
    betrokkeneId,
    status: 'uitgenodigd' as const,
    perioden: [],
  };
  ctx.store.overleg.insertAanwezige(aanwezige);
  return aanwezige;
};
