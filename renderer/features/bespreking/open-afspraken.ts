import { gaps, type Afspraak } from '../../../shared/domain/afspraak/afspraak.ts';
import type { BesprekingView } from '../../../shared/domain/bespreking/bespreking-view.ts';
import type { EntryRef } from '../invoer/entry-ref.ts';

type Lists = Pick<BesprekingView, 'afspraken' | 'vorigeAfspraken' | 'uitkomsten'>;

/** Later than any date: an afspraak for the next overleg of which the day is not known. */
const unknownDay = '9999-12-31';

/**
 * What the room has agreed now: the afspraken of this bespreking and the earlier ones it put off. Those with a
 * gap come first, the others by term. `struck`: struck afspraken still shown.
 */
export function openAfspraken(view: Lists, struck: readonly EntryRef[]): readonly Afspraak[] {
  const putOff = view.vorigeAfspraken.filter(({ id }) =>
    view.uitkomsten.some((said) => said.afspraakId === id && said.uitkomst === 'doorgeschoven'),
  );
  const shown = [...view.afspraken, ...putOff].filter(
    ({ id, ingetrokken }) => !ingetrokken || struck.some((one) => one.id === id),
  );
  const order = (afspraak: Afspraak): string =>
    `${gaps(afspraak).length > 0 ? '0' : '1'} ${afspraak.datum ?? unknownDay} ${String(afspraak.nummer).padStart(6, '0')}`;
  return shown.sort((a, b) => (order(a) < order(b) ? -1 : 1));
}
