import { mayExtend } from '../../../shared/domain/verzoek/verzoek-termijn.ts';
import { log } from '../log.ts';
import { Refused } from '../refused.ts';
import type { UseCase } from '../use-case.ts';
import { openVerzoek } from './open-verzoek.ts';

/** Two months more, once, with a reason, and only within the first month (AVG art. 12 lid 3). */
export const extendVerzoek: UseCase<'verzoek.extend'> = (ctx, { id, revisie, reden }) => {
  const old = openVerzoek(ctx, id, revisie);
  if (!mayExtend(old, ctx.today())) throw new Refused('verlengen-te-laat');
  const verzoek = { ...old, verlengdReden: reden, revisie: old.revisie + 1 };
  ctx.store.verzoek.update(verzoek);
  log(ctx, {
    actie: 'verlengd',
    object: 'casus',
    objectId: old.casusId,
    detail: `verzoek om ${old.soort}`,
  });
  return verzoek;
};
