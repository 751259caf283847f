import { checkVerlenging } from '../../../shared/domain/bewaren/check-verlenging.ts';
import { formatDatum } from '../../../shared/domain/termijn/format-datum.ts';
import { log } from '../log.ts';
import { Refused } from '../refused.ts';
import type { UseCase } from '../use-case.ts';
import { casusBewaren } from './of-casus.ts';
import { retentionOfCasus } from './retention.ts';

/**
 * Keeps a casus longer: by a named person, with a reason, until a date within the longest time. Refused with
 * verlenging-ongeldig, or when the casus is on the vernietigingslijst.
 */
export const verleng: UseCase<'bewaren.verleng'> = (ctx, { casusId, tot, reden, functie }) => {
  const { retention } = retentionOfCasus(ctx, casusId);
  if (ctx.store.vernietiging.ofCasus(casusId) !== null) throw new Refused('op-vernietigingslijst');
  const refusal = checkVerlenging(retention, tot, ctx.today());
  if (refusal !== null || retention.tot === null || retention.hoogstensTot === null) {
    const limit = retention.hoogstensTot === null ? undefined : formatDatum(retention.hoogstensTot);
    throw new Refused(
      'verlenging-ongeldig',
      refusal === 'te-ver' && limit !== undefined ? `hoogstens tot ${limit}` : undefined,
    );
  }
  ctx.store.bewaren.insertVerlenging({
    id: ctx.newId(),
    casusId,
    van: retention.tot,
    tot,
    reden,
    door: ctx.gebruiker(),
    functie,
    createdAt: ctx.now(),
  });
  log(ctx, { actie: 'verlengd', object: 'casus', objectId: casusId, detail: `bewaren tot ${tot}` });
  return casusBewaren(ctx, casusId);
};
