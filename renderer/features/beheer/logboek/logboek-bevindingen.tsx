import { Button } from '../../../components/button.tsx';
import { Notice } from '../../../components/notice.tsx';
import { useRequest } from '../../../query.ts';
import { useNav } from '../../../shell/nav.tsx';
import { useMay } from '../../../shell/use-may.ts';
import { BevindingenNotice } from './bevindingen-notice.tsx';

/** On Vandaag and Beheer, for every user, until somebody who keeps the logboek looked into it. */
export function LogboekBevindingen() {
  const { goTo } = useNav();
  const may = useMay();
  const stand = useRequest('logboek.stand', {}).data;
  if (stand === undefined) return null;
  return (
    <>
      <BevindingenNotice bevindingen={stand.bevindingen}>
        {may('logboek.get') && (
          <Button variant="quiet" onPress={() => goTo({ room: 'beheer', part: 'logboek' })}>
            Naar het logboek
          </Button>
        )}
      </BevindingenNotice>
      {!stand.headNoted && (
        <Notice tone="attention">
          Casustafel kon niet noteren waar het logboek nu is. Uw werk is bewaard. Kijk of de schijf vol is of
          niet mag worden beschreven.
        </Notice>
      )}
    </>
  );
}
