import { Loaded } from '../../components/loaded.tsx';
import { useBespreking } from '../../query.ts';
import { LiveOverleg } from './live-overleg.tsx';

/** The live overleg of one casus. */
export function BesprekingScreen({ besprekingId }: { besprekingId: string }) {
  return <Loaded query={useBespreking(besprekingId)}>{(view) => <LiveOverleg view={view} />}</Loaded>;
}
