import type { DeelItem } from '../../domain/delen/deel-item.ts';
import { deelItems } from '../../domain/delen/deel-items.ts';
import type { Stuk } from '../../domain/verslag/stuk.ts';
import type { VerslagModel } from '../verslag-model.ts';

/** What of the bespreking stands in this stuk and is given or withheld one by one, in the order of the paper. */
export function stukItems(model: VerslagModel, stuk: Stuk): DeelItem[] {
  const items = deelItems(model);
  if (stuk === 'besluitenlijst') return items.filter(({ bron }) => bron === 'fasebesluit');
  if (stuk !== 'afsprakenlijst') return items;
  const closed = new Set(model.vorigeAfspraken.filter(({ status }) => status !== 'open').map(({ id }) => id));
  return items.filter(({ bron, bronId }) => bron === 'afspraak' && !closed.has(bronId));
}
