import { Loaded } from '../../../components/loaded.tsx';
import { useRequest } from '../../../query.ts';
import { KlassenTable } from './klassen-table.tsx';

/** Which legal classes a line can have, and which of them ask a reason. */
export function KlassenPart() {
  const klassen = useRequest('klassen.get', {});
  return (
    <Loaded query={klassen}>{(data) => <KlassenTable start={data.klassen} revisie={data.revisie} />}</Loaded>
  );
}
