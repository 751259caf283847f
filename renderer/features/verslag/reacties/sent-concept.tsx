import type { BesprekingView } from '../../../../shared/domain/bespreking/bespreking-view.ts';
import { useRequest } from '../../../query.ts';
import { RondeSection } from './ronde-section.tsx';

/** Where the concept is sent from, until when participants can react; nothing once the verslag is vastgesteld. */
export function SentConcept({ view }: { view: BesprekingView }) {
  const besprekingId = view.bespreking.id;
  const { data } = useRequest('reactie.list', { besprekingId });
  const isVastgesteld = view.vastgesteld.some(({ soort }) => soort === 'verslag');
  if (data === undefined || isVastgesteld || view.bespreking.status !== 'afgerond') return null;
  return (
    <RondeSection
      besprekingId={besprekingId}
      today={view.today}
      ronde={data.ronde}
      proposedTot={data.proposedTot}
      isVastgesteld={false}
    />
  );
}
