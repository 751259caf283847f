import { useState } from 'react';
import type { BesprekingView } from '../../../shared/domain/bespreking/bespreking-view.ts';
import { KeyHint } from '../../components/key-hint.tsx';
import { moveFocusByArrow } from '../oordeel/focus-rows.ts';
import { VraagField } from '../overleg/vraag-field.tsx';
import { AttendanceRow } from './attendance-row.tsx';
import { OpeningAgenda } from './opening-agenda.tsx';
import { peopleOf, presentCount } from './person.ts';
import { StartBespreking } from './start-bespreking.tsx';
import type { SetPresence } from './use-attendance.ts';
import './opening-stap.css';

interface OpeningStapProps {
  readonly view: BesprekingView;
  readonly onSet: SetPresence;
}

/** Step 0: who is there, the promise of silence, what for and what is asked today. */
export function OpeningStap({ view, onSet }: OpeningStapProps) {
  const people = peopleOf(view);
  const [chosen, setCurrent] = useState<string | undefined>();
  const current = people.some(({ id }) => id === chosen) ? chosen : people[0]?.id;
  return (
    <div className="stap-page opening">
      <h2>Opening</h2>
      {view.bespreking.status === 'voorbereiding' && <StartBespreking besprekingId={view.bespreking.id} />}
      <section aria-labelledby="opening-who">
        <h3 id="opening-who">Wie is er? {presentCount(view)}</h3>
        <p className="meta stap-keys">
          <KeyHint keys="Alt+↑" /> naar de lijst <KeyHint keys="J" /> ja <KeyHint keys="N" /> nee{' '}
          <KeyHint keys="W" /> weg: gaat eerder <KeyHint keys="Esc" /> terug naar de regel
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
      <section aria-labelledby="opening-aloud">
        <h3 id="opening-aloud">Lees voor</h3>
        <p className="running-text">
          Wat hier wordt besproken, is geheim. U gebruikt het alleen voor het doel van deze casus en geeft het
          niet door aan anderen.
        </p>
      </section>
      <VraagField view={view} />
      <OpeningAgenda view={view} />
    </div>
  );
}
