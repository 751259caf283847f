import type { BesprekingView } from '../domain/bespreking/bespreking-view.ts';
import { stapNaam, stappen } from '../domain/bespreking/stap.ts';
import type { Kader } from '../kader/schema.ts';
import type { Block } from './blocks.ts';
import { specialDataText, vertrouwelijk } from './classificatie.ts';
import { geheimhouding } from './geheimhouding.ts';
import { alinea, cell, kenmerkIf, kop, lijst } from './make-block.ts';
import type { Paper } from './paper.ts';
import { invitedNames } from './sections/aanwezigheid.ts';
import { afspraakRow, afsprakenTable } from './sections/afspraken.ts';
import { linesTable } from './sections/beeld.ts';
import { kopBlocks } from './sections/kop.ts';
import { verslagModel, type VerslagModel } from './verslag-model.ts';
import { withCount } from './words.ts';

/** The one A4 before the overleg: what for, with whom, in which order, what is still open and what came in. */
export function buildVoorbereiding(view: BesprekingView, kader: Kader): Paper {
  const model = verslagModel(view);
  const vooraf = { ...model, informatie: model.informatie.filter((line) => line.vooraf) };
  const title = `Voorbereiding ${kader.namen.overleg} ${model.casus.nummer}`;
  return {
    title,
    gemeente: model.gemeente,
    classificatie: vertrouwelijk,
    specialData: specialDataText(vooraf.informatie, model.klassen),
    casusnummer: model.casus.nummer,
    versie: '',
    concept: false,
    geheimhouding,
    blocks: [
      ...kopBlocks(title, model, kenmerkIf('Uitgenodigd', invitedNames(model).join('; '))),
      kop(2, 'Agenda'),
      lijst(
        stappen.map((stap) => stapNaam[stap]),
        { numbered: true },
      ),
      ...openBlocks(model),
      ...voorafBlocks(vooraf),
    ],
  };
}

function openBlocks(model: VerslagModel): Block[] {
  const rows = model.vorigeAfspraken
    .filter((afspraak) => afspraak.status === 'open')
    .map((afspraak) => afspraakRow(model, afspraak, cell(withCount('open', afspraak.doorgeschoven))));
  if (rows.length === 0) return [kop(2, 'Open afspraken'), alinea('Er staan geen afspraken open.')];
  return [kop(2, 'Open afspraken'), afsprakenTable([{ title: null, rows }])];
}

function voorafBlocks(model: VerslagModel): Block[] {
  if (model.informatie.length === 0) return [];
  return [kop(2, 'Vooraf ingebracht'), linesTable(model, model.informatie)];
}
