import type { DeelBron } from './deel-bron.ts';
import type { DeelItem } from './deel-item.ts';
import { deelrecht, needsNood, type DeelRegels, type Deelrecht } from './deelrecht.ts';
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
    if (withheld !== undefined && own?.allowed === true && !goesBefore(own, withheld)) {
      rechten.set(deelKey(item), withheld);
    }
  }
  return rechten;
}

/** A choice by hand goes before what holds back the line it leans on, where it would have for that line itself. */
function goesBefore(own: Deelrecht, withheld: Deelrecht): boolean {
  return own.grond === 'nood' || (own.grond === 'met-de-hand' && !needsNood(withheld));
}
