import { useState } from 'react';
import type { BesprekingView } from '../../../shared/domain/bespreking/bespreking-view.ts';
import { stapNaam, stappen } from '../../../shared/domain/bespreking/stap.ts';
import { formatDatum } from '../../../shared/domain/termijn/format-datum.ts';
import { Toets } from '../../components/toets.tsx';
import { moveFocusByArrow } from '../oordeel/focus-rows.ts';
import { AttendanceRow } from './attendance-row.tsx';
import { peopleOf, presentCount } from './person.ts';
import { StartBespreking } from './start-bespreking.tsx';
import type { SetPresence } from './use-attendance.ts';
import { VraagVeld } from './vraag-veld.tsx';
import './opening-stap.css';

interface OpeningStapProps {
  readonly view: BesprekingView;
  readonly onSet: SetPresence;
}

/** Step 0: who is there, what for, what is asked today, and the promise of silence. */
export function OpeningStap({ view, onSet }: OpeningStapProps) {
  const people = peopleOf(view);
  const [chosen, setCurrent] = useState<string | undefined>();
  const current = people.some(({ id }) => id === chosen) ? chosen : people[0]?.id;
  const open = view.vorigeAfspraken.length;
  return (
    <div className="stap-page opening">
      <h2>Opening</h2>
      {view.bespreking.status === 'voorbereiding' && <StartBespreking besprekingId={view.bespreking.id} />}
      <dl className="opening-feiten">
        <dt>Doel</dt>
        <dd>{view.casus.doel}</dd>
        <dt>Vraag van vandaag</dt>
        <dd>
          <VraagVeld
            key={view.bespreking.id}
            besprekingId={view.bespreking.id}
            vraag={view.bespreking.vraag}
          />
        </dd>
        <dt>Agenda</dt>
        <dd>
          {formatDatum(view.overleg.datum)}, {view.overleg.aanvang} uur
          {view.overleg.plaats === '' ? '' : `, ${view.overleg.plaats}`}.{' '}
          {stappen
            .slice(1)
            .map((stap) =>
              stap === 1 ? `${stapNaam[stap].toLowerCase()} (${open})` : stapNaam[stap].toLowerCase(),
            )
            .join(', ')}
          .
        </dd>
        <dt>Lees voor</dt>
        <dd className="opening-voorlezen">
          Wat hier wordt besproken, is geheim. U gebruikt het alleen voor het doel van deze casus en geeft het
          niet door aan anderen.
        </dd>
      </dl>
      <section aria-labelledby="opening-wie">
        <h3 id="opening-wie">Wie is er? {presentCount(view)}</h3>
        <p className="meta stap-toetsen">
          <Toets keys="Alt+↑" /> naar de lijst <Toets keys="J" /> ja <Toets keys="N" /> nee <Toets keys="W" />{' '}
          weg: gaat eerder <Toets keys="Esc" /> terug naar de regel
        </p>
        <ul
          className="plain"
          data-first-focus=""
          aria-label="Wie is er?"
          onKeyDown={(event) => void moveFocusByArrow(event, '.attendance-row [data-stop]')}
        >
          {people.map((person) => (
            <AttendanceRow
              key={person.id}
              person={person}
              bespreking={view.bespreking}
              inTabOrder={person.id === current}
              onFocus={() => setCurrent(person.id)}
              onSet={onSet}
            />
          ))}
        </ul>
      </section>
    </div>
  );
}
