import { Button } from '../../../components/button.tsx';
import { useRequest } from '../../../query.ts';
import { useNav } from '../../../shell/nav.tsx';
import { useMay } from '../../../shell/use-may.ts';
import { BevindingenNotice } from './bevindingen-notice.tsx';

/** On Vandaag, for every user, until somebody who keeps the logboek looked into it. */
export function LogboekBevindingen() {
  const { goTo } = useNav();
  const may = useMay();
  const stand = useRequest('logboek.stand', {});
  return (
    <BevindingenNotice bevindingen={stand.data?.bevindingen ?? []}>
      {may('logboek.get') && (
        <Button variant="quiet" onPress={() => goTo({ room: 'beheer', part: 'logboek' })}>
          Naar het logboek
        </Button>
      )}
    </BevindingenNotice>
  );
}
