import { logboekTermijnNaam } from '../../../shared/domain/logboek/termijn.ts';
import { log } from '../log.ts';
import { Refused } from '../refused.ts';
import type { UseCase } from '../use-case.ts';
import { logboekChain } from './get.ts';
import { logboekTermijn } from './termijn.ts';

/** Only what leaves later changes; no line leaves by this. */
export const saveLogboekTermijn: UseCase<'logboek.saveTermijn'> = (ctx, { revisie, ...termijn }) => {
  const old = logboekTermijn(ctx);
  if (old.revisie !== revisie) throw new Refused('verouderd');
  ctx.store.instelling.save(logboekTermijnNaam, termijn, revisie + 1, ctx.now());
  log(ctx, {
    actie: 'gewijzigd',
    object: 'logboek',
    objectId: '',
    detail: `bewaartermijn van ${old.value.maanden} naar ${termijn.maanden} maanden`,
  });
  return logboekChain(ctx);
};
