import type { Fase } from '../../domain/casus/fase.ts';
import { akkoordInWords } from '../../domain/fasebesluit/akkoord-words.ts';
import { deviatingVisies } from '../../domain/fasebesluit/deviating.ts';
import type { Fasebesluit } from '../../domain/fasebesluit/fasebesluit.ts';
import { formatDatum } from '../../domain/termijn/format-datum.ts';
import { faseLabel, faseNaam } from '../../kader/fase.ts';
import type { Kader } from '../../kader/schema.ts';
import { besluitTitle } from '../besluit-title.ts';
import type { Block, FaseChip, FaseLabel, Kenmerk } from '../blocks.ts';
import { standingFasebesluiten } from '../fase-before.ts';
import { alinea, kenmerkIf, kop } from '../make-block.ts';
import { visieThenText } from '../visie-then-text.ts';
import type { VerslagModel } from '../verslag-model.ts';
import { opmerkingenBlocks } from './opmerkingen.ts';

const werkafspraak = 'Werkafspraak over de regie; geen besluit in de zin van de Awb.';
const formalBelow = 'Het formele besluit van de burgemeester staat hieronder met nummer en datum.';

/** The op- of afschaling with who decided and on what ground, and the regie; or that the fase stays. */
export function besluitBlocks(model: VerslagModel, kader: Kader): Block[] {
  const blocks = [...stepBlocks(model, kader), ...opmerkingenBlocks(model, 4)];
  return blocks.length === 0 ? [] : [kop(2, 'Besluit'), ...blocks];
}

/** Every step of this bespreking; that the fase stays only to who may read the fase. */
export function stepBlocks(model: VerslagModel, kader: Kader): Block[] {
  const standing = standingFasebesluiten(model);
  if (standing.length > 0) return standing.flatMap((item) => oneBlocks(item, kader));
  return model.reach.fase ? noneBlocks(model, kader) : [];
}

/** From where to where the casus moved, or else the fase it stays in: as a picture, on the first page. */
export function faseChip(model: VerslagModel, kader: Kader): FaseChip[] {
  const steps = standingFasebesluiten(model).filter((item) => item.soort === 'besluit');
  if (steps.length === 0 && !model.reach.fase) return [];
  const van = steps[0]?.van ?? null;
  return [
    {
      kind: 'fase-chip',
      van: van === null ? null : toLabel(kader, van),
      naar: toLabel(kader, steps.at(-1)?.naar ?? model.casus.fase),
    },
  ];
}

function noneBlocks(model: VerslagModel, kader: Kader): Block[] {
  const { casus, regie } = model;
  const stays =
    casus.fase === null
      ? 'Er is geen fase bepaald.'
      : `Geen op- of afschaling: de casus blijft in ${faseLabel(kader, casus.fase)}.`;
  return [
    alinea(stays, 'strong'),
    ...kenmerken([
      ...kenmerkIf('Casusregie', regie.casusregie),
      ...kenmerkIf('Procesregie', regie.procesregie),
    ]),
  ];
}

function oneBlocks(item: Fasebesluit, kader: Kader): Block[] {
  const hasFormal = item.formeelNummer !== '';
  return [
    alinea(`${besluitTitle(item, kader)}.`, 'strong'),
    alinea(hasFormal ? `${werkafspraak} ${formalBelow}` : werkafspraak),
    ...kenmerken([
      ...kenmerkIf(
        item.soort === 'besluit' ? 'Besloten door' : 'Voorgesteld door',
        `${item.beslisserNaam}, ${item.beslisserRol}, op ${formatDatum(item.datum)}`,
      ),
      ...kenmerkIf('Op grond van', item.grond),
      ...kenmerkIf('Geraadpleegd', item.geraadpleegd.join('\n')),
      ...kenmerkIf(
        'Vooraf',
        item.vooraf.map((step) => `${step.tekst}: ${step.vervuld ? 'gedaan' : 'nog niet'}`).join('\n'),
      ),
      ...kenmerkIf('Akkoord deelnemers', akkoordInWords(item.akkoord).join('\n')),
      ...kenmerkIf('Uitkomst afweging', item.uitkomst),
      ...kenmerkIf('Reden om af te wijken', item.redenAfwijking),
      ...kenmerkIf(
        'Afwijkende visies',
        deviatingVisies(item)
          .map((visie) => visieThenText(visie, kader))
          .join('\n'),
      ),
      ...kenmerkIf('Casusregie', item.casusregie),
      ...kenmerkIf('Procesregie', item.procesregie),
      ...kenmerkIf('Besluit burgemeester', formalText(item)),
    ]),
  ];
}

function formalText({ formeelNummer, formeelDatum }: Fasebesluit): string {
  if (formeelNummer === '') return '';
  return formeelDatum === null
    ? `nummer ${formeelNummer}`
    : `nummer ${formeelNummer}, ${formatDatum(formeelDatum)}`;
}

function kenmerken(items: readonly Kenmerk[]): Block[] {
  return items.length === 0 ? [] : [{ kind: 'kenmerken', items }];
}

function toLabel(kader: Kader, fase: Fase | null): FaseLabel {
  return { fase, label: faseLabel(kader, fase), naam: fase === null ? '' : faseNaam(kader, fase) };
}
