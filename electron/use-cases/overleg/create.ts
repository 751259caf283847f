import { requireOpenCasus } from '../bewaren/require-open-casus.ts';
import type { UseCase } from '../use-case.ts';
import { log } from '../log.ts';

/** One bespreking per casus; who takes part in the casus is invited. */
export const createOverleg: UseCase<'overleg.create'> = (ctx, { casusIds, ...moment }) => {
  const overlegId = ctx.newId();
  ctx.store.overleg.insert({ id: overlegId, ...moment, revisie: 1 });
  const besprekingIds = casusIds.map((casusId, index) => {
    const { kaderId, kaderVersie } = requireOpenCasus(ctx, casusId);
    const id = ctx.newId();
    ctx.store.bespreking.insert({
      id,
      overlegId,
      casusId,
      volgnummer: index + 1,
      status: 'voorbereiding',
      stap: 0,
      vraag: '',
      volgendOverleg: null,
      informeert: '',
      startedAt: null,
      closedAt: null,
      kaderId,
      kaderVersie,
    });
    for (const deelnemer of ctx.store.casus.deelnemers(casusId)) {
      ctx.store.overleg.insertAanwezige({
        id: ctx.newId(),
        besprekingId: id,
        deelnemerId: deelnemer.id,
        betrokkeneId: null,
        status: 'uitgenodigd',
        perioden: [],
      });
    }
    log(ctx, { actie: 'aangemaakt', object: 'casus', objectId: casusId, detail: 'bespreking' });
    return id;
  });
  return { overlegId, besprekingIds };
};
