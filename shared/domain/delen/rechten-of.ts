import type { DeelBron } from './deel-bron.ts';
import type { DeelItem } from './deel-item.ts';
import { deelrecht, type DeelRegels, type Deelrecht } from './deelrecht.ts';
import type { Ontvanger } from './ontvanger.ts';

/** Key of an item among those of its bespreking. */
export function deelKey({ bron, bronId }: { readonly bron: DeelBron; readonly bronId: string }): string {
  return `${bron} ${bronId}`;
}

/** What this recipient may have, by deelKey. What leans on a line that is withheld is withheld with it. */
export function rechtenOf(
  items: readonly DeelItem[],
  ontvanger: Ontvanger,
  regels: DeelRegels,
): Map<string, Deelrecht> {
  const rechten = new Map(items.map((item) => [deelKey(item), deelrecht(item, ontvanger, regels)]));
  for (const item of items) {
    const withheld = item.leansOn
      .map((bronId) => rechten.get(deelKey({ bron: 'informatie', bronId })))
      .find((recht) => recht !== undefined && !recht.allowed);
    const own = rechten.get(deelKey(item));
    if (
      withheld !== undefined &&
      own?.allowed === true &&
      own.grond !== 'met-de-hand' &&
      own.grond !== 'nood'
    ) {
      rechten.set(deelKey(item), withheld);
    }
  }
  return rechten;
}
