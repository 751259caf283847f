import { useState } from 'react';
import type { Datalek } from '../../../../shared/domain/datalek/datalek.ts';
import { datalekClock } from '../../../../shared/domain/datalek/datalek-clock.ts';
import { formatDatum } from '../../../../shared/domain/termijn/format-datum.ts';
import { apText, betrokkenenText, momentText } from '../../../../shared/verslag/datalek-text.ts';
import { dutchDay } from '../../../../shared/verslag/clock-time.ts';
import { Button } from '../../../components/button.tsx';
import { Kenmerken } from '../../../components/kenmerken.tsx';
import { useMay } from '../../../shell/use-may.ts';
import { FollowUpForm } from './follow-up-form.tsx';

/** One possible datalek: what is known, the clock while nobody decided on melden, and what to do. */
export function DatalekCard({ datalek, now }: { datalek: Datalek; now: string }) {
  const may = useMay();
  const [writing, setWriting] = useState(false);
  const { nummer, ontdektAt, meldingAp, afgeslotenAt } = datalek;
  const clock = datalekClock(ontdektAt, now);
  const optional = (name: string, text: string) => (text === '' ? [] : [[name, text] as const]);
  return (
    <article className="datalek" aria-label={nummer}>
      <h3>
        {nummer} {afgeslotenAt !== null && <span className="meta">afgesloten</span>}
      </h3>
      {meldingAp.melding === 'open' && (
        <p className={clock.late ? 'datalek-late' : undefined}>
          Melden aan de Autoriteit Persoonsgegevens: {clock.words}
        </p>
      )}
      <Kenmerken
        rows={[
          ['Ontdekt', momentText(ontdektAt)],
          ['Wat er gebeurde', datalek.wat],
          ['Om wie het gaat', datalek.wie],
          ...optional('Gevolgen', datalek.gevolgen),
          ...optional('Maatregelen', datalek.maatregelen),
          ['Autoriteit Persoonsgegevens', apText(datalek)],
          ['Betrokkenen', betrokkenenText(datalek)],
          ['Vastgelegd door', `${datalek.door}, ${formatDatum(dutchDay(datalek.createdAt))}`],
        ]}
      />
      {writing && <FollowUpForm datalek={datalek} now={now} onDone={() => setWriting(false)} />}
      {!writing && afgeslotenAt === null && may('datalek.save') && (
        <div className="datalek-actions">
          <Button aria-label={`${nummer} aanvullen`} onPress={() => setWriting(true)}>
            Aanvullen
          </Button>
        </div>
      )}
    </article>
  );
}
