import type { BesprekingView } from '../../../shared/domain/bespreking/bespreking-view.ts';
import type { Entry } from '../../../shared/ipc/contract/invoer.ts';

/** The list with the item in its place, or at the end when it is new. Other items stay the same objects. */
function put<T extends { readonly id: string }>(list: T[], item: T | null): T[] {
  if (item === null) return list;
  const at = list.findIndex((one) => one.id === item.id);
  return at === -1 ? [...list, item] : list.with(at, item);
}

function replace<T extends { readonly id: string }>(list: T[], item: T | null): T[] {
  return item === null || !list.some((one) => one.id === item.id) ? list : put(list, item);
}

/** The view with a saved line in it. Lists that do not change stay the same, so that no row is painted again. */
export function patchEntry(view: BesprekingView, { informatie, afspraak, risico }: Entry): BesprekingView {
  const isVorige = afspraak !== null && view.vorigeAfspraken.some((one) => one.id === afspraak.id);
  return {
    ...view,
    informatie: put(view.informatie, informatie),
    afspraken: isVorige ? view.afspraken : put(view.afspraken, afspraak),
    vorigeAfspraken: replace(view.vorigeAfspraken, afspraak),
    risicos: put(view.risicos, risico),
  };
}
