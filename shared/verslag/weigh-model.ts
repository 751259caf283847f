import { leeftijdOf } from '../domain/betrokkene/leeftijd.ts';
import { weigh, type Afweging } from '../kader/afweging.ts';
import { antwoordenById } from '../kader/antwoorden.ts';
import type { Kader } from '../kader/schema.ts';
import { faseBefore } from './fase-before.ts';
import type { VerslagModel } from './verslag-model.ts';

/** Weighed from the answers as they stand on this paper: no cited line can slip in that is not on it. */
export function weighModel(model: VerslagModel, kader: Kader): Afweging {
  return weigh({
    kader,
    fase: faseBefore(model),
    antwoorden: antwoordenById(model.antwoorden),
    vooraf: model.vooraf,
    leeftijd: leeftijdOf(model.betrokkenen, model.today),
  });
}
