import type { Afweging } from '../../kader/afweging.ts';
import type { Kader } from '../../kader/schema.ts';
import type { Block } from '../blocks.ts';
import { alinea, kop, lijst } from '../make-block.ts';
import type { VerslagModel } from '../verslag-model.ts';
import { weighModel } from '../weigh-model.ts';

/** Before any outcome: that the kader is meant for other ages. */
export function scopeBlocks({ scope }: Pick<Afweging, 'scope'>): Block[] {
  return scope === null ? [] : [alinea(`Let op. ${scope}`)];
}

/** What the criteria say, in one sentence; nothing when no criterium was answered. */
export function uitkomstBlocks(model: VerslagModel, kader: Kader): Block[] {
  if (model.antwoorden.length === 0 || !model.reach.afweging) return [];
  const afweging = weighModel(model, kader);
  return [
    kop(3, 'Uitkomst van de afweging'),
    ...scopeBlocks(afweging),
    alinea(`${afweging.kop}. Hoe deze uitkomst tot stand komt, staat in de bijlage.`),
  ];
}

/** How the outcome follows from the answers, line by line (AVG art. 22): behind the paper, to be looked up. */
export function uitlegBlocks(model: VerslagModel, kader: Kader): Block[] {
  if (model.antwoorden.length === 0 || !model.reach.afweging) return [];
  return [kop(2, 'Bijlage: uitleg bij de afweging'), lijst(weighModel(model, kader).uitleg, { small: true })];
}
