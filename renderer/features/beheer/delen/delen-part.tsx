import { Loaded } from '../../../components/loaded.tsx';
import { useRequest } from '../../../query.ts';
import { DelenWijzer } from './delen-wijzer.tsx';

/** From whom to whom which klasse may be shared, as the gemeente and its partners agreed. */
export function DelenPart() {
  const wijzer = useRequest('delenwijzer.get', {});
  const klassen = useRequest('klassen.get', {});
  return (
    <Loaded query={wijzer}>
      {(data) => (
        <Loaded query={klassen}>{(known) => <DelenWijzer wijzer={data} klassen={known.klassen} />}</Loaded>
      )}
    </Loaded>
  );
}
