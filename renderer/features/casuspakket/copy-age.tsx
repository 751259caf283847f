import { formatMoment } from '../../components/format-moment.ts';
import { lateBy } from '../../../shared/domain/termijn/late-by.ts';
import { dutchDay } from '../../../shared/verslag/clock-time.ts';
import { useRequest } from '../../query.ts';
import { useMay } from '../../shell/use-may.ts';

/** On a casus that came from a colleague: from whom, and how old it is. */
export function CopyAge({ casusId, today }: { casusId: string; today: string }) {
  const may = useMay()('pakket.list');
  const list = useRequest('pakket.list', { casusId }, { enabled: may });
  const last = list.data?.find(({ richting }) => richting === 'in');
  if (last === undefined) return null;
  const { days } = lateBy(dutchDay(last.standAt), today);
  const old = days <= 0 ? 'van vandaag' : days === 1 ? '1 dag oud' : `${String(days)} dagen oud`;
  return (
    <p className="second-ink">
      Kopie van {last.colleague}, stand van {formatMoment(last.standAt)}: {old}.
    </p>
  );
}
