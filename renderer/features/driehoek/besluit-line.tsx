import { useEffect, useRef, useState } from 'react';
import { formatDatum } from '../../../shared/domain/termijn/format-datum.ts';
import type { Driehoekbesluit } from '../../../shared/domain/driehoek/driehoekbesluit.ts';
import { clockTime } from '../../../shared/verslag/clock-time.ts';
import { RedenForm } from '../../components/reden-form.tsx';
import { RowButton } from '../../components/row-button.tsx';
import { refresh, useCommand } from '../../query.ts';
import { EditBesluit } from './edit-besluit.tsx';

const words = { besluit: 'Besluit', afspraak: 'Afspraak', formeel: 'Formeel besluit' } as const;

/** One line of what was decided, put right in its place; struck through when it was taken back, with why. */
export function BesluitLine({ besluit, casusId }: { besluit: Driehoekbesluit; casusId: string | null }) {
  const { id, revisie, nummer, soort, wat, wie, datum, formeelNummer, vervallen, reden, createdAt } = besluit;
  const [doing, setDoing] = useState<'nothing' | 'editing' | 'striking'>('nothing');
  const line = useRef<HTMLLIElement>(null);
  const wasDoing = useRef(false);
  const done = (): void => setDoing('nothing');
  // Once the form is gone: back to where it was begun; one that was struck has no button any more.
  useEffect(() => {
    if (wasDoing.current && doing === 'nothing') line.current?.querySelector('button')?.focus();
    wasDoing.current = doing !== 'nothing';
  }, [doing]);
  const strike = useCommand('driehoek.strikeBesluit', {
    refresh: ['driehoek.get', 'driehoekoverleg.get', 'driehoek.notInRegister'],
  });
  const about = [
    formeelNummer === '' ? '' : `nummer ${formeelNummer}`,
    wie,
    datum === null ? '' : formatDatum(datum),
  ].filter((text) => text !== '');
  return (
    <li ref={line} className="besluiten-line">
      <span className="besluiten-nummer">{nummer}</span>
      <div>
        {doing === 'editing' ? (
          <EditBesluit besluit={besluit} casusId={casusId} onDone={done} />
        ) : (
          <p>
            <span className="meta">
              {words[soort]}, {clockTime(createdAt)}
            </span>{' '}
            {vervallen ? <s>{wat}</s> : wat}
            {about.length > 0 && <span className="second-ink"> · {about.join(' · ')}</span>}
          </p>
        )}
        {vervallen && <p className="second-ink">Vervallen: {reden}</p>}
        {doing === 'striking' && (
          <RedenForm
            naam={`driehoekbesluit ${id}`}
            casusId={casusId}
            label="Waarom vervalt dit?"
            word="Laten vervallen"
            busy={strike.busy}
            failure={strike.failure}
            onSend={async (text) => {
              const { ok } = await strike.run({ id, revisie, reden: text });
              void refresh(['driehoek.preview']);
              return ok;
            }}
            onDone={done}
          />
        )}
      </div>
      {!vervallen && doing === 'nothing' && (
        <span className="besluiten-acts">
          {soort !== 'formeel' && (
            <RowButton aria-label={`Wijzigen: ${wat}`} onPress={() => setDoing('editing')}>
              Wijzigen
            </RowButton>
          )}
          <RowButton aria-label={`Laten vervallen: ${wat}`} onPress={() => setDoing('striking')}>
            Laten vervallen
          </RowButton>
        </span>
      )}
    </li>
  );
}
