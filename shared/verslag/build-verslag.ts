import type { BesprekingView } from '../domain/bespreking/bespreking-view.ts';
import { deelItems } from '../domain/delen/deel-items.ts';
import { formatDatum } from '../domain/termijn/format-datum.ts';
import type { Kader } from '../kader/schema.ts';
import { besluitTitle } from './besluit-title.ts';
import type { Block, Kenmerk } from './blocks.ts';
import { specialDataIn, vertrouwelijk } from './classificatie.ts';
import { standingFasebesluiten } from './fase-before.ts';
import { geheimhouding, geheimhoudingInFull } from './geheimhouding.ts';
import { alinea, kenmerkIf, kop } from './make-block.ts';
import type { Paper } from './paper.ts';
import { aanwezigheidBlocks } from './sections/aanwezigheid.ts';
import { afrondingBlocks } from './sections/afronding.ts';
import { afsprakenBlocks } from './sections/afspraken.ts';
import { beeldBlocks } from './sections/beeld.ts';
import { besluitBlocks, faseChip } from './sections/besluit.ts';
import { kopBlocks } from './sections/kop.ts';
import { oordeelBlocks } from './sections/oordeel.ts';
import { opmerkingenBlocks } from './sections/opmerkingen.ts';
import { uitlegBlocks } from './sections/uitkomst.ts';
import { vorigeAfsprakenBlocks } from './sections/vorige-afspraken.ts';
import { verslagModel, type VerslagModel } from './verslag-model.ts';
import { versieLabel, type Versie } from './versie.ts';

/**
 * The besluiten-verslag of one bespreking. Throws when the kader lacks a fase or criterium that the bespreking names.
 * kader: the one, in the version, under which the casus is weighed.
 */
export function buildVerslag(view: BesprekingView, kader: Kader, versie: Versie): Paper {
  return verslagOf(verslagModel(view), kader, versie);
}

/** The same of a model: the whole one, or as one recipient may have it. */
export function verslagOf(model: VerslagModel, kader: Kader, versie: Versie): Paper {
  const title = `Verslag ${kader.namen.overleg} ${model.casus.nummer}`;
  return {
    title,
    gemeente: model.gemeente,
    classificatie: vertrouwelijk,
    specialData: specialDataIn(deelItems(model), model.klassen),
    casusnummer: model.casus.nummer,
    versie: versieLabel(versie),
    concept: versie.vaststelling === null,
    geheimhouding,
    blocks: [
      ...kopBlocks(title, model, summary(model, kader)),
      ...faseChip(model, kader),
      ...aanwezigheidBlocks(model),
      ...opmerkingenBlocks(model, 0),
      alinea(geheimhoudingInFull),
      ...vorigeAfsprakenBlocks(model),
      ...beeldBlocks(model),
      ...oordeelBlocks(model, kader),
      ...besluitBlocks(model, kader),
      ...afsprakenBlocks(model, kader),
      ...afrondingBlocks(model),
      ...vaststellingBlocks(versie),
      ...uitlegBlocks(model, kader),
    ],
  };
}

/** The outcome on the first page, for who reads no further. */
function summary(model: VerslagModel, kader: Kader): Kenmerk[] {
  const besluiten = standingFasebesluiten(model).map((item) => besluitTitle(item, kader));
  const count = model.afspraken.length;
  const next = model.bespreking.volgendOverleg;
  const { fase, empty } = model.reach;
  return kenmerkIf(
    'In het kort',
    [
      ...(besluiten.length === 0 && fase ? ['Geen op- of afschaling'] : besluiten),
      ...(count === 0 && !empty ? [] : [countText(count)]),
      ...(next === null ? [] : [`Volgend overleg ${formatDatum(next)}`]),
    ]
      .map((line) => `${line}.`)
      .join(' '),
    'strong',
  );
}

function countText(afspraken: number): string {
  if (afspraken === 0) return 'Geen afspraken';
  return afspraken === 1 ? '1 afspraak' : `${String(afspraken)} afspraken`;
}

function vaststellingBlocks({ vaststelling }: Versie): Block[] {
  if (vaststelling === null) {
    return [
      alinea('Dit is een concept. Klopt een feit niet? Laat dat de voorzitter weten vóór de vaststelling.'),
    ];
  }
  return [
    kop(2, 'Vaststelling'),
    alinea(`Vastgesteld op ${formatDatum(vaststelling.datum)} door ${vaststelling.door}.`),
    { kind: 'handtekeningen', items: [{ rol: 'Voor het overleg', naam: vaststelling.door }] },
  ];
}
