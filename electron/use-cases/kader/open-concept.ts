import type { KaderConcept } from '../../../shared/kader/local/concept.ts';
import type { Context } from '../context.ts';
import { Refused, required } from '../refused.ts';

/** The concept as the screen knew it; a screen that is behind is refused (R18). */
export function openConcept(ctx: Context, id: string, revisie: number): KaderConcept {
  const concept = required(ctx.store.kader.concept(id));
  if (concept.revisie !== revisie) throw new Refused('verouderd');
  return concept;
}
