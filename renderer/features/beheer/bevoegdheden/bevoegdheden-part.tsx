import { Loaded } from '../../../components/loaded.tsx';
import { useRequest } from '../../../query.ts';
import { BevoegdhedenList } from './bevoegdheden-list.tsx';

/** The powers that a driehoeknotitie chooses its opties from. */
export function BevoegdhedenPart() {
  const bevoegdheden = useRequest('bevoegdheden.get', {});
  return (
    <Loaded query={bevoegdheden}>
      {(data) => <BevoegdhedenList start={data.bevoegdheden} revisie={data.revisie} />}
    </Loaded>
  );
}
