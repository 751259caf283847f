import { Loaded } from '../../components/loaded.tsx';
import { useRequest } from '../../query.ts';
import { emptyGemeente } from './empty-gemeente.ts';
import { GemeenteSettings } from './gemeente-settings.tsx';
import { VerzendenSection } from './verzenden/verzenden-section.tsx';

export function GemeentePart() {
  const gemeente = useRequest('gemeente.get', {});
  return (
    <>
      <Loaded query={gemeente}>{(data) => <GemeenteSettings gemeente={data ?? emptyGemeente} />}</Loaded>
      <div className="beheer-form beheer-verzenden">
        <VerzendenSection />
      </div>
    </>
  );
}
