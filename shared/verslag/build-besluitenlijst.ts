import type { Kader } from '../kader/schema.ts';
import type { Paper } from './paper.ts';
import { vertrouwelijk } from './classificatie.ts';
import { geheimhouding } from './geheimhouding.ts';
import { alinea } from './make-block.ts';
import { faseChip, stepBlocks } from './sections/besluit.ts';
import { kopBlocks } from './sections/kop.ts';
import type { VerslagModel } from './verslag-model.ts';
import { versieLabel, type Versie } from './versie.ts';

/** The op- or afschaling of one bespreking alone, with who decided and the formal besluit; nothing of the beeld. */
export function besluitenlijstOf(model: VerslagModel, kader: Kader, versie: Versie): Paper {
  const title = `Besluitenlijst ${kader.namen.overleg} ${model.casus.nummer}`;
  const steps = stepBlocks(model, kader);
  return {
    title,
    gemeente: model.gemeente,
    classificatie: vertrouwelijk,
    specialData: '',
    casusnummer: model.casus.nummer,
    versie: versieLabel(versie),
    concept: versie.vaststelling === null,
    geheimhouding,
    blocks: [
      ...kopBlocks(title, model, []),
      ...faseChip(model, kader),
      ...(steps.length === 0 ? [alinea('Er is geen besluit vastgelegd.')] : steps),
    ],
  };
}
