import { antwoordenById } from '../../kader/antwoorden.ts';
import { weigh } from '../../kader/afweging.ts';
import type { Kader } from '../../kader/schema.ts';
import type { Block } from '../blocks.ts';
import { alinea, kop } from '../make-block.ts';
import { faseBefore } from '../fase-before.ts';
import type { VerslagModel } from '../verslag-model.ts';
import { organisatieKort } from '../who.ts';
import { lineRow, linesTable } from './beeld.ts';
import { criteriaBlocks } from './criteria.ts';
import { opmerkingenBlocks } from './opmerkingen.ts';
import { risicosBlocks, scenariosBlocks } from './risicos.ts';

/** What the meeting made of the beeld: judgements, risks, scenarios, criteria, the outcome, and who sees it otherwise. */
export function oordeelBlocks(model: VerslagModel, kader: Kader): Block[] {
  const oordelen = model.informatie.filter((line) => line.soort === 'oordeel');
  const rows = oordelen.map((line) => lineRow(model, line));
  return [
    kop(2, 'Oordeel'),
    ...(rows.length === 0 ? [] : [linesTable([{ title: null, rows }])]),
    ...opmerkingenBlocks(model, 3),
    ...alarmbellenBlocks(model),
    ...risicosBlocks(model),
    ...scenariosBlocks(model),
    ...criteriaBlocks(model, kader),
    ...uitkomstBlocks(model, kader),
    ...visiesBlocks(model),
  ];
}

function alarmbellenBlocks({ alarmbellen }: VerslagModel): Block[] {
  if (alarmbellen.length === 0) return [];
  return [kop(3, 'Alarmbellen'), { kind: 'lijst', numbered: false, items: alarmbellen }];
}

/** Weighed here, from the answers as they stand on this paper: no cited line can slip in that is not on it. */
function uitkomstBlocks(model: VerslagModel, kader: Kader): Block[] {
  if (model.antwoorden.length === 0) return [];
  const afweging = weigh({
    kader,
    fase: faseBefore(model),
    antwoorden: antwoordenById(model.antwoorden),
    vooraf: model.vooraf,
  });
  return [
    kop(3, 'Uitkomst van de afweging'),
    alinea(`${afweging.kop}.`, 'strong'),
    { kind: 'lijst', numbered: false, items: afweging.uitleg },
  ];
}

function visiesBlocks(model: VerslagModel): Block[] {
  const items = model.visies
    .filter((visie) => visie.tekst !== '')
    .map((visie) => `${organisatieKort(model, visie.organisatieId)}: ${visie.tekst}`);
  const head = kop(3, 'Afwijkende visies');
  if (items.length === 0) return [head, alinea('Er is geen afwijkende visie vastgelegd.')];
  return [head, { kind: 'lijst', numbered: false, items }];
}
