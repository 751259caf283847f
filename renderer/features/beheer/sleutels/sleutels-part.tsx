import { Loaded } from '../../../components/loaded.tsx';
import { useRequest } from '../../../query.ts';
import { useMay } from '../../../shell/use-may.ts';
import { DataKeySection } from './data-key-section.tsx';
import { HerstelcodeSection } from './herstelcode-section.tsx';
import { OwnWachtzinSection } from './own-wachtzin-section.tsx';
import { WhoCanOpen } from './who-can-open.tsx';
import './sleutels.css';

/** One's own wachtzin for everybody; the herstelcode and the key of the data for the beheerder. */
export function SleutelsPart() {
  const sleutels = useRequest('sleutel.get', {});
  const may = useMay();
  return (
    <div className="sleutels">
      <OwnWachtzinSection />
      <Loaded query={sleutels}>
        {(stand) => (
          <>
            <WhoCanOpen stand={stand} />
            {may('sleutel.newHerstelcode') && <HerstelcodeSection herstelcode={stand.herstelcode} />}
            {may('sleutel.renew') && <DataKeySection stand={stand} />}
          </>
        )}
      </Loaded>
    </div>
  );
}
