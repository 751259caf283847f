import type { BesprekingView } from '../../../shared/domain/bespreking/bespreking-view.ts';
import type { VerslagSoort } from '../../../shared/domain/verslag/verslag.ts';
import { Loaded } from '../../components/loaded.tsx';
import { useRequest } from '../../query.ts';
import { PaperFrame } from './paper-frame.tsx';
import { stukName } from './stukken.ts';

/** The paper as it is or will be vastgesteld, before anything is left out for a recipient. */
export function WholePaper({ view, soort }: { view: BesprekingView; soort: VerslagSoort }) {
  const preview = useRequest('verslag.preview', { besprekingId: view.bespreking.id, soort });
  return <Loaded query={preview}>{({ html }) => <PaperFrame html={html} title={stukName(soort)} />}</Loaded>;
}
