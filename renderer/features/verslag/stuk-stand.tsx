import type { BesprekingView } from '../../../shared/domain/bespreking/bespreking-view.ts';
import { vaststellingOf, type Stuk } from '../../../shared/domain/verslag/stuk.ts';
import type { Vastgesteld } from '../../../shared/domain/verslag/verslag.ts';
import { useRequest } from '../../query.ts';
import { VerslagStand } from './verslag-stand.tsx';

interface StukStandProps {
  view: BesprekingView;
  stuk: Stuk;
  vastgesteld: Vastgesteld | undefined;
}

/** How the stuk stands, with the mark of the paper it follows. */
export function StukStand({ view, stuk, vastgesteld }: StukStandProps) {
  const asked = { besprekingId: view.bespreking.id, soort: vaststellingOf[stuk] };
  const { data } = useRequest('verslag.preview', asked);
  return <VerslagStand vastgesteld={vastgesteld} hash={data?.hash ?? ''} />;
}
