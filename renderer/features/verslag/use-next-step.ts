import type { BesprekingView } from '../../../shared/domain/bespreking/bespreking-view.ts';
import { vaststellingOf, type Stuk } from '../../../shared/domain/verslag/stuk.ts';
import { useRequest } from '../../query.ts';
import { ownVaststelling } from './stukken.ts';

/**
 * The one next step of a stuk: the afsprakenlijst is first vastgesteld, a verslag first goes round as concept, and
 * what is vastgesteld is sent.
 */
export function useNextStep(view: BesprekingView, stuk: Stuk): 'send' | 'fix' {
  const reacties = useRequest('reactie.list', { besprekingId: view.bespreking.id });
  if (ownVaststelling(stuk) === null) return 'send';
  if (view.vastgesteld.some(({ soort }) => soort === vaststellingOf[stuk])) return 'send';
  if (stuk === 'afsprakenlijst' || reacties.data?.ronde != null) return 'fix';
  return view.bespreking.status === 'afgerond' ? 'send' : 'fix';
}
