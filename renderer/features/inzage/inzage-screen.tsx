import { Loaded } from '../../components/loaded.tsx';
import { useRequest } from '../../query.ts';
import { InzageView } from './inzage-view.tsx';
import './inzage.css';

/** What of the casus the betrokkene gets to see (AVG art. 15), record by record. */
export function InzageScreen({ verzoekId }: { verzoekId: string }) {
  const items = useRequest('inzage.items', { verzoekId });
  return <Loaded query={items}>{(data) => <InzageView verzoekId={verzoekId} data={data} />}</Loaded>;
}
