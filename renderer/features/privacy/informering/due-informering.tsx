import { formatDatum } from '../../../../shared/domain/termijn/format-datum.ts';
import { Button } from '../../../components/button.tsx';
import { Notice } from '../../../components/notice.tsx';
import { useRequest } from '../../../query.ts';
import { useNav } from '../../../shell/nav.tsx';

/** On Vandaag: informing that was postponed until now. `shown` keeps other casussen out of sight in an overleg. */
export function DueInformering({ shown }: { shown: (casusId: string) => boolean }) {
  const { goTo } = useNav();
  const { data = [] } = useRequest('informering.due', {});
  const rows = data.filter(({ casusId }) => shown(casusId));
  if (rows.length === 0) return null;
  return (
    <Notice tone="attention" word="Betrokkene informeren">
      Dit zou u opnieuw bekijken:
      <ul className="plain">
        {rows.map(({ casusId, casusnummer, aanduiding, wie, herzieningOp }) => (
          <li key={`${casusId} ${wie}`}>
            <Button variant="quiet" onPress={() => goTo({ room: 'casus', casusId, tab: 'privacy' })}>
              {casusnummer} {aanduiding}
            </Button>{' '}
            {wie}, sinds {formatDatum(herzieningOp)}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
