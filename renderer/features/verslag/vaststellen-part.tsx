import type { BesprekingView } from '../../../shared/domain/bespreking/bespreking-view.ts';
import type { VerslagSoort } from '../../../shared/domain/verslag/verslag.ts';
import { Loaded } from '../../components/loaded.tsx';
import { useRequest } from '../../query.ts';
import { VaststellenSection } from './vaststellen-section.tsx';

interface VaststellenPartProps {
  view: BesprekingView;
  soort: VerslagSoort;
  isNext: boolean;
  /** null: they are open already. */
  onReacties: (() => void) | null;
}

/** Vaststellen, with what the law still wants. */
export function VaststellenPart({ view, soort, isNext, onReacties }: VaststellenPartProps) {
  const preview = useRequest('verslag.preview', { besprekingId: view.bespreking.id, soort });
  return (
    <Loaded query={preview}>
      {({ missingByLaw }) => (
        <VaststellenSection
          view={view}
          soort={soort}
          missingByLaw={missingByLaw}
          isNext={isNext}
          onReacties={onReacties}
        />
      )}
    </Loaded>
  );
}
