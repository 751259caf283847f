import type { Kader } from '../../kader/schema.ts';
import type { Block } from '../blocks.ts';
import { alinea, kop, lijst } from '../make-block.ts';
import type { VerslagModel } from '../verslag-model.ts';
import { organisatieKort } from '../who.ts';
import { linesTable } from './beeld.ts';
import { criteriaBlocks } from './criteria.ts';
import { opmerkingenBlocks } from './opmerkingen.ts';
import { risicosBlocks, scenariosBlocks } from './risicos.ts';
import { uitkomstBlocks } from './uitkomst.ts';

/** What the meeting made of the beeld: judgements, risks, scenarios, criteria, the outcome, and who sees it otherwise. */
export function oordeelBlocks(model: VerslagModel, kader: Kader): Block[] {
  const oordelen = model.informatie.filter((line) => line.soort === 'oordeel');
  const blocks = [
    ...(oordelen.length === 0 ? [] : [linesTable(model, oordelen)]),
    ...opmerkingenBlocks(model, 3),
    ...alarmbellenBlocks(model),
    ...risicosBlocks(model),
    ...scenariosBlocks(model),
    ...criteriaBlocks(model, kader),
    ...uitkomstBlocks(model, kader),
    ...visiesBlocks(model),
  ];
  return blocks.length === 0 ? [] : [kop(2, 'Oordeel'), ...blocks];
}

function alarmbellenBlocks({ alarmbellen }: VerslagModel): Block[] {
  if (alarmbellen.length === 0) return [];
  return [alinea(`Alarmbellen: ${alarmbellen.join(', ')}.`)];
}

function visiesBlocks(model: VerslagModel): Block[] {
  const items = model.visies
    .filter((visie) => visie.tekst !== '')
    .map((visie) => `${organisatieKort(model, visie.organisatieId)}: ${visie.tekst}`);
  const head = kop(3, 'Afwijkende visies');
  const perCriterium =
    model.criteriumVisies.length === 0
      ? []
      : [alinea('Wie een criterium anders ziet, staat hierboven onder dat criterium.')];
  if (items.length > 0) return [head, lijst(items), ...perCriterium];
  if (perCriterium.length === 0 && !model.reach.empty) return [];
  return [
    head,
    ...(perCriterium.length > 0 ? perCriterium : [alinea('Er is geen afwijkende visie vastgelegd.')]),
  ];
}
