import { applyChange } from '../../../shared/kader/local/apply-change.ts';
import { Refused } from '../refused.ts';
import type { UseCase } from '../use-case.ts';
import { faultDetail } from './fault-detail.ts';
import { openConcept } from './open-concept.ts';

/**
 * One change to a concept, which stays a valid kader. The change itself is kept under the revisie it made, so that
 * every text that was typed can be found back (R19) without a copy of the kader each time.
 */
export const changeConcept: UseCase<'kader.changeConcept'> = (ctx, { id, revisie, change }) => {
  const concept = openConcept(ctx, id, revisie);
  const result = applyChange(concept.kader, change);
  if (!result.ok) throw new Refused('wijziging-ongeldig', faultDetail(result.faults));
  const now = ctx.now();
  const changed = { ...concept, revisie: revisie + 1, kader: result.kader, updatedAt: now };
  const made = { id, revisie: changed.revisie, change };
  ctx.store.revisie.keep('kader_concept', made, now);
  ctx.store.kader.updateConcept(changed);
  return changed;
};
