import type { InzageItem } from '../../../shared/domain/inzage/inzage-item.ts';

const words = { tonen: 'tonen', weglaten: 'weglaten', bewerkt: 'deels doorgestreept' } as const;

export function keuzeWord({ keuze }: Pick<InzageItem, 'keuze'>): string {
  return keuze === null ? 'nog te bekijken' : words[keuze.keuze];
}

export function openWords(open: number): string {
  if (open === 0) return 'Alles is bekeken.';
  return open === 1 ? 'Nog 1 regel te bekijken.' : `Nog ${String(open)} regels te bekijken.`;
}
