import { useRef, type KeyboardEvent } from 'react';
import type { AanwezigeStatus } from '../../../shared/domain/bespreking/aanwezige.ts';
import type { Bespreking } from '../../../shared/domain/bespreking/bespreking.ts';
import { LetterChoice, type LetterOption } from './letter-choice.tsx';
import { optionForKey } from './letter-key.ts';
import type { Person } from './person.ts';
import { presenceWords } from './presence-words.ts';
import type { SetPresence } from './use-attendance.ts';

const options: readonly LetterOption<Exclude<AanwezigeStatus, 'uitgenodigd'>>[] = [
  { id: 'aanwezig', word: 'ja' },
  { id: 'afwezig', word: 'nee' },
  { id: 'vertrokken', word: 'weg' },
];

interface AttendanceRowProps {
  readonly person: Person;
  readonly bespreking: Bespreking;
  readonly inTabOrder: boolean;
  readonly onFocus: () => void;
  readonly onSet: SetPresence;
}

/** One person, one key; then the focus goes to the next. */
export function AttendanceRow({ person, bespreking, inTabOrder, onFocus, onSet }: AttendanceRowProps) {
  const row = useRef<HTMLLIElement>(null);
  const status = person.aanwezige?.status ?? 'uitgenodigd';
  const onKeyDown = (event: KeyboardEvent): void => {
    const chosen = optionForKey(event, options);
    if (chosen === null) return;
    event.preventDefault();
    onSet(person, chosen);
    row.current?.nextElementSibling?.querySelector<HTMLElement>('[data-stop]')?.focus();
  };
  return (
    <li ref={row} className="attendance-row" onFocus={onFocus} onKeyDown={onKeyDown}>
      <span className="attendance-name">{person.naam}</span>
      <span className="second-ink">{person.from}</span>
      <span className="meta">{presenceWords(person, bespreking)}</span>
      <LetterChoice
        label={`${person.naam} aanwezig?`}
        options={options}
        value={status === 'uitgenodigd' ? null : status}
        inTabOrder={inTabOrder}
        onChoose={(chosen) => onSet(person, chosen)}
      />
    </li>
  );
}
