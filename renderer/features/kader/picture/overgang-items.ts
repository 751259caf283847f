import { rolNaam } from '../../../../shared/kader/rol.ts';
import type { Kader } from '../../../../shared/kader/schema.ts';
import type { Overgang, VoorafStap } from '../../../../shared/kader/schema/overgang.ts';
import type { DetailItem } from './detail-block.tsx';
import { inOrder } from './in-order.ts';
import { gevolgWords, wijzeWords, withDot } from './words.ts';

type Lines = readonly DetailItem[];

export function regelItems({ regels, richting }: Overgang): Lines {
  return regels.map(({ id, gevolg, tekst }) => ({
    key: id,
    text: `${gevolgWords(gevolg, richting)}: ${tekst}`,
  }));
}

export function beslisserItems(kader: Kader, { beslissers }: Overgang): Lines {
  return beslissers.map((one) => ({
    key: one.rol,
    text: `${rolNaam(kader, one.rol)}. ${withDot(one.grond)}`,
    of: one,
  }));
}

export function raadplegingItems(kader: Kader, { raadplegen }: Overgang): Lines {
  return raadplegen.map((one, index) => ({
    key: `${one.rol} ${index}`,
    text: `${rolNaam(kader, one.rol)}: ${wijzeWords[one.wijze]}${one.wanneer === undefined ? '' : `, ${one.wanneer}`}`,
    of: one,
  }));
}

export function consultItems(kader: Kader, { consult }: Overgang): Lines {
  return consult.map((one, index) => ({
    key: `${one.rol} ${index}`,
    text: `${rolNaam(kader, one.rol)}: ${one.tekst}`,
    of: one,
  }));
}

/** Each step with who does it and on what paper, in the order in which they must be done. */
export function stapItems(kader: Kader, stappen: readonly VoorafStap[]): Lines {
  return inOrder(stappen).map((stap) => {
    const door = stap.door.map((rol) => rolNaam(kader, rol)).join(', ');
    const document = stap.document === undefined ? '' : ` Document: ${withDot(stap.document)}`;
    return { key: stap.id, text: `${withDot(stap.tekst)} Door: ${withDot(door)}${document}`, of: stap };
  });
}

export function lineItems(lines: readonly ({ tekst: string } & NonNullable<DetailItem['of']>)[]): Lines {
  return lines.map((line, index) => ({ key: `${index}`, text: line.tekst, of: line }));
}

/** Criteria of this overgang that the gemeente switched off, with its reason. */
export function uitgezetItems(kader: Kader, { id }: Overgang): Lines {
  return (kader.uitgezet ?? [])
    .filter(({ plaatsen }) => plaatsen.some(({ overgang }) => overgang === id))
    .map(({ criterium, reden }) => ({
      key: criterium.id,
      text: `${withDot(criterium.tekst)} Reden: ${withDot(reden)}`,
    }));
}
