import type { BesprekingView } from '../../../shared/domain/bespreking/bespreking-view.ts';
import type { Stap } from '../../../shared/domain/bespreking/stap.ts';
import type { Kader } from '../../../shared/kader/schema.ts';
import { gaps } from '../../../shared/domain/afspraak/afspraak.ts';
import { criteriaBlocks } from '../oordeel/criteria-blocks.ts';
import { regelsOfStap } from './regels-of-stap.ts';

function openingGaps({ aanwezigen, bespreking }: BesprekingView): string {
  if (bespreking.status === 'voorbereiding') return 'nog niet begonnen';
  const open = aanwezigen.filter(({ status }) => status === 'uitgenodigd').length;
  return open === 0 ? '' : `${open} nog niet genoteerd`;
}

function vorigeGaps({ vorigeAfspraken, uitkomsten }: BesprekingView): string {
  const open = vorigeAfspraken.filter(({ id }) => !uitkomsten.some((one) => one.afspraakId === id)).length;
  return open === 0 ? '' : `${open} zonder uitkomst`;
}

function oordeelGaps(view: BesprekingView, kader: Kader | null): string {
  if (kader === null) return '';
  const rows = criteriaBlocks(kader, view.casus.fase).flatMap((block) =>
    block.groepen.flatMap((one) => one.regels),
  );
  const ids = new Set(rows.map(({ criteriumId }) => criteriumId));
  const open = [...ids].filter((id) => !view.antwoorden.some((one) => one.criteriumId === id)).length;
  return open === 0 ? '' : `${open} zonder antwoord`;
}

function besluitGaps({ afspraken }: BesprekingView): string {
  const current = afspraken.filter(({ ingetrokken }) => !ingetrokken);
  if (current.length === 0) return 'nog geen afspraken';
  const open = current.filter((afspraak) => gaps(afspraak).length > 0).length;
  return open === 0 ? '' : `${open} nog aanvullen`;
}

function afrondingGaps({ bespreking }: BesprekingView): string {
  if (bespreking.status === 'afgerond') return '';
  if (bespreking.volgendOverleg === null) return 'geen datum';
  return bespreking.informeert === '' ? 'wie informeert?' : '';
}

/**
 * What is still empty in a step, in a few words; '' when nothing is. Nothing is forced by it.
 * kader: null when it is not here (yet); then nothing is said of the criteria.
 */
export function stapGaps(view: BesprekingView, stap: Stap, kader: Kader | null): string {
  switch (stap) {
    case 0:
      return openingGaps(view);
    case 1:
      return vorigeGaps(view);
    case 2:
      return regelsOfStap(view, 2, []).length === 0 ? 'nog leeg' : '';
    case 3:
      return oordeelGaps(view, kader);
    case 4:
      return besluitGaps(view);
    case 5:
      return afrondingGaps(view);
  }
}
