import type { BesprekingView } from '../domain/bespreking/bespreking-view.ts';
import { deelItems } from '../domain/delen/deel-items.ts';
import type { Afweging } from '../kader/afweging.ts';
import { findCriterium } from '../kader/overgang.ts';
import type { Kader } from '../kader/schema.ts';
import type { Block } from './blocks.ts';
import { specialDataIn, vertrouwelijk } from './classificatie.ts';
import { geheimhouding } from './geheimhouding.ts';
import { alinea, kenmerkIf, kop, lijst } from './make-block.ts';
import type { Paper } from './paper.ts';
import { criteriaBlocks } from './sections/criteria.ts';
import { kopBlocks } from './sections/kop.ts';
import { verslagModel } from './verslag-model.ts';
import { scopeBlocks } from './sections/uitkomst.ts';
import { weighModel } from './weigh-model.ts';

/** The afweging on its own: what carries it, what is open, who decides, and the whole explanation line by line. */
export function buildAfweging(view: BesprekingView, kader: Kader): Paper {
  const model = verslagModel(view);
  const afweging = weighModel(model, kader);
  const title = `Uitkomst van de afweging ${model.casus.nummer}`;
  return {
    title,
    gemeente: model.gemeente,
    classificatie: vertrouwelijk,
    specialData: specialDataIn(deelItems(model), model.klassen),
    casusnummer: model.casus.nummer,
    versie: '',
    concept: false,
    geheimhouding,
    blocks: [
      ...kopBlocks(title, model, kenmerkIf('Kader', `${kader.naam}, versie ${kader.versie}`)),
      ...scopeBlocks(afweging),
      alinea(`${afweging.kop}.`, 'strong'),
      ...listed(
        'Let op',
        afweging.waarschuwingen.filter((line) => line !== afweging.scope),
      ),
      ...weighedBlocks(kader, afweging),
      kop(2, 'De antwoorden van het overleg'),
      ...criteriaBlocks(model, kader),
      kop(2, 'Hoe deze uitkomst tot stand komt'),
      lijst(afweging.uitleg, { small: true }),
    ],
  };
}

function weighedBlocks(kader: Kader, afweging: Afweging): Block[] {
  return [
    ...listed(
      'Geeft de doorslag',
      afweging.dragend.map((id) => findCriterium(kader, id).tekst),
    ),
    ...listed(
      'Nog onbekend',
      afweging.onbekend.map(({ vraag, wie }) => `${vraag} Wie dit kan weten: ${wie.join(', ')}.`),
    ),
    ...listed(
      'Wie mag beslissen',
      afweging.bevoegd.map(({ naam, grond }) => `${naam}. ${grond}`),
    ),
  ];
}

function listed(title: string, items: readonly string[]): Block[] {
  return items.length === 0 ? [] : [kop(2, title), lijst(items)];
}
