import { log } from '../log.ts';
import type { UseCase } from '../use-case.ts';
import { loadBespreking } from './load.ts';

/** Closes the bespreking: everyone leaves, the verslag stands as concept. Doing it twice changes nothing. */
export const afronden: UseCase<'bespreking.afronden'> = (ctx, { besprekingId }) => {
  const bespreking = loadBespreking(ctx, besprekingId);
  if (bespreking.status === 'afgerond') return {};
  const now = ctx.now();
  for (const aanwezige of ctx.store.overleg.aanwezigen(besprekingId)) {
    const perioden = aanwezige.perioden.map((one) => (one.tot === null ? { ...one, tot: now } : one));
    ctx.store.overleg.updateAanwezige({ ...aanwezige, perioden });
  }
  ctx.store.bespreking.update({ ...bespreking, status: 'afgerond', closedAt: now });
  log(ctx, {
    actie: 'gewijzigd',
    object: 'casus',
    objectId: bespreking.casusId,
    detail: 'bespreking afgerond',
  });
  return {};
};
