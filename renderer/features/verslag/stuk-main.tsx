import type { BesprekingView } from '../../../shared/domain/bespreking/bespreking-view.ts';
import type { Stuk } from '../../../shared/domain/verslag/stuk.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { OntvangerPaper } from './ontvangers/ontvanger-paper.tsx';
import type { Opened, Recipient, Verschil } from './opened.ts';
import { ownVaststelling } from './stukken.ts';
import { VerschillenView } from './verschillen/verschillen-view.tsx';
import { WholePaper } from './whole-paper.tsx';

interface StukMainProps {
  view: BesprekingView;
  stuk: Stuk;
  opened: Opened | null;
  ontvangers: readonly Recipient[];
  verschillen: readonly Verschil[];
  autoFocus: boolean;
}

/** What is open of a stuk. */
export function StukMain({ view, stuk, opened, ontvangers, verschillen, autoFocus }: StukMainProps) {
  const soort = ownVaststelling(stuk);
  if (opened === 'verschillen') {
    return (
      <VerschillenView view={view} ontvangers={ontvangers} verschillen={verschillen} autoFocus={autoFocus} />
    );
  }
  if (opened === 'alles' && soort !== null) return <WholePaper view={view} soort={soort} />;
  const ontvanger = ontvangers.find(({ key }) => key === opened);
  if (ontvanger !== undefined) {
    return <OntvangerPaper key={ontvanger.key} view={view} stuk={stuk} ontvanger={ontvanger} />;
  }
  return (
    <div className="verslag-leeg">
      <EmptyState>Er is niemand voor dit stuk: bij deze bespreking staan geen deelnemers.</EmptyState>
    </div>
  );
}
