import type { Afspraak } from '../../../shared/domain/afspraak/afspraak.ts';
import { isLate } from '../../../shared/domain/afspraak/is-late.ts';
import { formatDatum } from '../../../shared/domain/termijn/format-datum.ts';
import { lateBy } from '../../../shared/domain/termijn/late-by.ts';
import { Icon } from '../../components/icon.tsx';
import './afspraak.css';

/** The term of an afspraak: weekday and date, how late it is, how often it was moved on. */
export function Termijn({ afspraak, today }: { afspraak: Afspraak; today: string }) {
  const { datum, volgendOverleg, doorgeschoven } = afspraak;
  return (
    <>
      {volgendOverleg && <div>volgend overleg</div>}
      {datum !== null && <div>{formatDatum(datum)}</div>}
      {datum === null && !volgendOverleg && <span className="attention-text">wanneer?</span>}
      {datum !== null && isLate(afspraak, today) && (
        <div className="late">
          <Icon name="attention" /> {lateBy(datum, today).words}
        </div>
      )}
      {doorgeschoven > 0 && <div className="meta">{doorgeschoven}x doorgeschoven</div>}
    </>
  );
}
