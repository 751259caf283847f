import type { BesprekingView } from '../domain/bespreking/bespreking-view.ts';
import { formatDatum } from '../domain/termijn/format-datum.ts';
import type { Kader } from '../kader/schema.ts';
import type { Block, RowGroup } from './blocks.ts';
import { specialDataIn, vertrouwelijk } from './classificatie.ts';
import { geheimhouding } from './geheimhouding.ts';
import { alinea, cell, kenmerkIf } from './make-block.ts';
import { stukItems } from './ontvanger/stuk-items.ts';
import type { Paper } from './paper.ts';
import { afspraakRow, afsprakenTable, newGroup } from './sections/afspraken.ts';
import { kopBlocks } from './sections/kop.ts';
import { verslagModel, type VerslagModel } from './verslag-model.ts';
import { versieLabel, type Versie } from './versie.ts';
import { withCount } from './words.ts';

/** The afspraken alone, with the earlier ones that are still open: what each owner needs, and nothing of the beeld. */
export function buildAfsprakenlijst(view: BesprekingView, kader: Kader, versie: Versie): Paper {
  return afsprakenlijstOf(verslagModel(view), kader, versie);
}

/** The same of a model: the whole one, or as one recipient may have it. */
export function afsprakenlijstOf(model: VerslagModel, kader: Kader, versie: Versie): Paper {
  const title = `Afsprakenlijst ${kader.namen.overleg} ${model.casus.nummer}`;
  const next = model.bespreking.volgendOverleg;
  const open = model.reach.close ? 'nog niet afgesproken' : '';
  return {
    title,
    gemeente: model.gemeente,
    classificatie: vertrouwelijk,
    specialData: specialDataIn(stukItems(model, 'afsprakenlijst'), model.klassen),
    casusnummer: model.casus.nummer,
    versie: versieLabel(versie),
    concept: versie.vaststelling === null,
    geheimhouding,
    blocks: [
      ...kopBlocks(title, model, kenmerkIf('Volgend overleg', next === null ? open : formatDatum(next))),
      ...listBlocks(model),
    ],
  };
}

function listBlocks(model: VerslagModel): Block[] {
  const open = openGroup(model);
  const fresh = newGroup(model, open.rows.length === 0 ? null : 'Nieuw');
  const groups = [fresh, open].filter((group) => group.rows.length > 0);
  return [groups.length === 0 ? alinea('Er zijn geen afspraken.') : afsprakenTable(groups)];
}

/** Earlier afspraken that this bespreking did not close. */
function openGroup(model: VerslagModel): RowGroup {
  const open = model.vorigeAfspraken.filter((afspraak) => afspraak.status === 'open');
  return {
    title: 'Eerder afgesproken, nog open',
    rows: open.map((afspraak) =>
      afspraakRow(model, afspraak, cell(withCount('open', afspraak.doorgeschoven))),
    ),
  };
}
