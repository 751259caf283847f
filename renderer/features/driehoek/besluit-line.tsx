import { useState } from 'react';
import { formatDatum } from '../../../shared/domain/termijn/format-datum.ts';
import type { Driehoekbesluit } from '../../../shared/domain/driehoek/driehoekbesluit.ts';
import { clockTime } from '../../../shared/verslag/clock-time.ts';
import { RedenForm } from '../../components/reden-form.tsx';
import { RowButton } from '../../components/row-button.tsx';
import { refresh, useCommand } from '../../query.ts';

const words = { besluit: 'Besluit', afspraak: 'Afspraak', formeel: 'Formeel besluit' } as const;

/** One line of what was decided; struck through when it was taken back, with why. */
export function BesluitLine({ besluit }: { besluit: Driehoekbesluit }) {
  const { id, revisie, nummer, soort, wat, wie, datum, formeelNummer, vervallen, reden, createdAt } = besluit;
  const [striking, setStriking] = useState(false);
  const strike = useCommand('driehoek.strikeBesluit', {
    refresh: ['driehoek.get', 'driehoekoverleg.get'],
  });
  const about = [
    formeelNummer === '' ? '' : `nummer ${formeelNummer}`,
    wie,
    datum === null ? '' : formatDatum(datum),
  ].filter((text) => text !== '');
  return (
    <li className="besluiten-line">
      <span className="besluiten-nummer">{nummer}</span>
      <div>
        <p>
          <span className="meta">
            {words[soort]}, {clockTime(createdAt)}
          </span>{' '}
          {vervallen ? <s>{wat}</s> : wat}
          {about.length > 0 && <span className="second-ink"> · {about.join(' · ')}</span>}
        </p>
        {vervallen && <p className="second-ink">Vervallen: {reden}</p>}
        {striking && (
          <RedenForm
            naam={`driehoekbesluit ${id}`}
            casusId={null}
            label="Waarom vervalt dit?"
            word="Laten vervallen"
            busy={strike.busy}
            failure={strike.failure}
            onSend={async (text) => {
              const { ok } = await strike.run({ id, revisie, reden: text });
              void refresh(['driehoek.preview']);
              return ok;
            }}
            onDone={() => setStriking(false)}
          />
        )}
      </div>
      {!vervallen && !striking && (
        <RowButton aria-label={`Laten vervallen: ${wat}`} onPress={() => setStriking(true)}>
          Laten vervallen
        </RowButton>
      )}
    </li>
  );
}
