import { formatDatum } from '../../../shared/domain/termijn/format-datum.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { useRequest } from '../../query.ts';
import { useNav } from '../../shell/nav.tsx';

interface DueDelingenProps {
  today: string;
  /** Keeps other casussen out of sight in an overleg. */
  shown: (casusId: string) => boolean;
}

/** On Vandaag: lines that may soon be shared, or since a few days; by number, never by what they say. */
export function DueDelingen({ today, shown }: DueDelingenProps) {
  const { goTo } = useNav();
  const { data = [] } = useRequest('deling.due', {});
  const rows = data.filter(({ casusId }) => shown(casusId));
  if (rows.length === 0) return null;
  return (
    <Notice tone="attention" word="Niet delen tot">
      Vraag de officier van justitie of deze dag nog klopt. Verandert u niets, dan gaat de regel vanaf die dag
      mee.
      <ul className="plain">
        {rows.map(({ besprekingId, casusnummer, regel, tot }) => (
          <li key={`${besprekingId} ${String(regel)}`}>
            <Button variant="quiet" onPress={() => goTo({ room: 'verslag', besprekingId, stuk: 'verslag' })}>
              {casusnummer}
            </Button>{' '}
            regel {regel}:{' '}
            {today < tot ? `niet delen tot ${formatDatum(tot)}` : `mag vanaf ${formatDatum(tot)}`}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
