import { Loaded } from '../../components/loaded.tsx';
import { useRequest } from '../../query.ts';
import { emptyGemeente } from './empty-gemeente.ts';
import { GemeenteSettings } from './gemeente-settings.tsx';

export function GemeentePart() {
  const gemeente = useRequest('gemeente.get', {});
  return <Loaded query={gemeente}>{(data) => <GemeenteSettings gemeente={data ?? emptyGemeente} />}</Loaded>;
}
