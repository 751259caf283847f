import type { Deling } from '../domain/delen/deling.ts';
import { formatDatum } from '../domain/termijn/format-datum.ts';

const grondText: Readonly<Record<Deling['grond'], string>> = {
  '': '',
  'conflict-van-plichten': 'conflict van plichten',
  'wettelijk-meldrecht': 'wettelijk meldrecht',
  'bron-akkoord': 'wie het inbracht, vindt het goed',
};

/** What was said of sharing one line: 'niet delen tot do 3 dec 2026; het onderzoek loopt'. */
export function delingText(deling: Pick<Deling, 'wijze' | 'tot' | 'grond' | 'reden'>): string {
  const parts = [wijzeText(deling), grondText[deling.grond], deling.reden];
  return parts.filter((part) => part !== '').join('; ');
}

function wijzeText({ wijze, tot }: Pick<Deling, 'wijze' | 'tot'>): string {
  if (wijze === 'niet') return 'niet delen';
  if (wijze === 'niet-tot') return tot === null ? 'nog niet delen' : `niet delen tot ${formatDatum(tot)}`;
  return 'volgens de delen-wijzer';
}
