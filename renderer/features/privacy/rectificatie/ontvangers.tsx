import type { Ontvanger } from '../../../../shared/domain/rectificatie/rectificatie.ts';
import { formatDatum } from '../../../../shared/domain/termijn/format-datum.ts';
import { dutchDay } from '../../../../shared/verslag/clock-time.ts';
import { FailureNotice } from '../../../components/notice.tsx';
import { TickBox } from '../../../components/tick-box.tsx';
import { useCommand } from '../../../query.ts';
import { useMay } from '../../../shell/use-may.ts';

/** Everybody who received a file before the note: who was told of it, and who still has to be. */
export function Ontvangers({ id, ontvangers }: { id: string; ontvangers: readonly Ontvanger[] }) {
  const may = useMay();
  const mark = useCommand('rectificatie.markSent', { refresh: ['rectificatie.list', 'casus.get'] });
  if (ontvangers.length === 0) {
    return <p className="second-ink">Niemand kreeg hiervoor een stuk van deze casus.</p>;
  }
  return (
    <div role="group" aria-label="Wie een stuk kreeg">
      <p>
        Deze ontvangers kregen eerder een stuk. Laat hun weten wat er is veranderd, en zet daarna het vinkje.
      </p>
      {ontvangers.map(({ naam, bestanden, bericht }) => (
        <TickBox
          key={naam}
          label={`Bericht gestuurd aan ${naam}`}
          detail={
            bericht === null
              ? bestanden.join(', ')
              : `${bericht.door}, ${formatDatum(dutchDay(bericht.gestuurdAt))}`
          }
          isSelected={bericht !== null}
          isDisabled={bericht !== null || mark.busy || !may('rectificatie.markSent')}
          onChange={() => void mark.run({ id, ontvanger: naam })}
        />
      ))}
      <FailureNotice failure={mark.failure} />
    </div>
  );
}
