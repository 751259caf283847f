import { weigh, type Afweging } from '../../kader/afweging.ts';
import { antwoordenById } from '../../kader/antwoorden.ts';
import type { Kader } from '../../kader/schema.ts';
import type { Block } from '../blocks.ts';
import { faseBefore } from '../fase-before.ts';
import { alinea, kop, lijst } from '../make-block.ts';
import type { VerslagModel } from '../verslag-model.ts';

/** Weighed here, from the answers as they stand on this paper: no cited line can slip in that is not on it. */
function weighed(model: VerslagModel, kader: Kader): Afweging | null {
  if (model.antwoorden.length === 0) return null;
  return weigh({
    kader,
    fase: faseBefore(model),
    antwoorden: antwoordenById(model.antwoorden),
    vooraf: model.vooraf,
  });
}

/** What the criteria say, in one sentence; nothing when no criterium was answered. */
export function uitkomstBlocks(model: VerslagModel, kader: Kader): Block[] {
  const afweging = weighed(model, kader);
  if (afweging === null) return [];
  return [
    kop(3, 'Uitkomst van de afweging'),
    alinea(`${afweging.kop}. Hoe deze uitkomst tot stand komt, staat in de bijlage.`),
  ];
}

/** How the outcome follows from the answers, line by line (AVG art. 22): behind the paper, to be looked up. */
export function uitlegBlocks(model: VerslagModel, kader: Kader): Block[] {
  const afweging = weighed(model, kader);
  if (afweging === null) return [];
  return [kop(2, 'Bijlage: uitleg bij de afweging'), lijst(afweging.uitleg, { small: true })];
}
