import type { KeyboardEvent } from 'react';
import type { BesprekingView } from '../../../shared/domain/bespreking/bespreking-view.ts';
import { moveFocusByArrow } from '../oordeel/focus-rows.ts';
import { peopleOf, presentCount, type Person } from './person.ts';
import { presenceWords } from './presence-words.ts';
import { awayStatus, type SetPresence } from './use-attendance.ts';
import './aanwezigen-list.css';

interface AanwezigenListProps {
  readonly view: BesprekingView;
  readonly onSet: SetPresence;
}

/** Who is in the room: a press lets somebody in or out. */
export function AanwezigenList({ view, onSet }: AanwezigenListProps) {
  const people = peopleOf(view);
  return (
    <section className="aanwezigen" aria-labelledby="aanwezigen-head">
      <h2 id="aanwezigen-head" className="aanwezigen-head">
        Aanwezig <span className="aanwezigen-count">{presentCount(view)}</span>
      </h2>
      <ul className="plain" onKeyDown={(event) => void moveFocusByArrow(event, '.aanwezige')}>
        {people.map((person, index) => (
          <li key={person.id}>
            <AanwezigeButton person={person} view={view} first={index === 0} onSet={onSet} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface AanwezigeButtonProps extends AanwezigenListProps {
  readonly person: Person;
  readonly first: boolean;
}

function AanwezigeButton({ person, view, first, onSet }: AanwezigeButtonProps) {
  const present = person.aanwezige?.status === 'aanwezig';
  const words = presenceWords(person, view.bespreking);
  const away = words !== '' && person.aanwezige !== null;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const key = event.key.toLowerCase();
    if (key !== 'j' && key !== 'n') return;
    event.preventDefault();
    onSet(person, key === 'j' ? 'aanwezig' : awayStatus(person));
  };
  return (
    <button
      type="button"
      className="aanwezige"
      aria-pressed={present}
      // One stop for Tab; the arrows do the rest.
      tabIndex={first ? 0 : -1}
      title={[person.naam, person.from, words].filter((word) => word !== '').join(', ')}
      onClick={() => onSet(person, present ? awayStatus(person) : 'aanwezig')}
      onKeyDown={onKeyDown}
    >
      <span className={present ? 'aanwezige-dot aanwezige-in' : 'aanwezige-dot'} aria-hidden="true" />
      <span className={away ? 'aanwezige-text aanwezige-away' : 'aanwezige-text'}>
        <span className="aanwezige-name">{person.naam}</span>
        <span className="aanwezige-words">{away ? words : person.from}</span>
      </span>
    </button>
  );
}
