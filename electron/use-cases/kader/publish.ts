import { toPublished } from '../../../shared/kader/local/publish.ts';
import { log } from '../log.ts';
import { Refused } from '../refused.ts';
import type { UseCase } from '../use-case.ts';
import { faultDetail } from './fault-detail.ts';
import { openConcept } from './open-concept.ts';
import { requireNewVersie } from './require-new-versie.ts';

/**
 * The concept becomes a version that never changes again (trigger of migration 0002). Casussen keep the version they
 * have; choosing another is a besluit of the user.
 */
export const publishKader: UseCase<'kader.publish'> = (ctx, { id, revisie, ...published }) => {
  const concept = openConcept(ctx, id, revisie);
  requireNewVersie(ctx, concept.kader, published.versie);
  const result = toPublished(concept, { ...published, today: ctx.today() });
  if (!result.ok) throw new Refused('wijziging-ongeldig', faultDetail(result.faults));
  const { kader } = result;
  ctx.store.kader.publish(kader, ctx.now());
  ctx.store.kader.removeConcept(id);
  log(ctx, { actie: 'vastgesteld', object: 'kader', objectId: kader.id, detail: `versie ${kader.versie}` });
  return { id: kader.id, versie: kader.versie };
};
