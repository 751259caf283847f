import { useState, type KeyboardEvent } from 'react';
import type { Akkoord } from '../../../shared/domain/fasebesluit/fasebesluit.ts';
import type { AkkoordStand } from '../../../shared/kader/bevoegdheid/akkoord.ts';
import type { Attendee } from '../../../shared/kader/rol.ts';
import { KeyHint } from '../../components/key-hint.tsx';
import { AntwoordButtons, type LetterChoice } from '../oordeel/antwoord-buttons.tsx';
import { moveFocusByArrow } from '../oordeel/focus-rows.ts';
import './akkoord.css';

type Said = 'ja' | 'nee' | 'niet-gevraagd';

const choices: readonly LetterChoice<Said>[] = [
  { id: 'ja', letter: 'j', word: 'ja' },
  { id: 'nee', letter: 'n', word: 'nee' },
  { id: 'niet-gevraagd', letter: 'o', word: 'nog niet gevraagd' },
];
const meaning: Record<Said, boolean | null> = { ja: true, nee: false, 'niet-gevraagd': null };

function saidOf(akkoord: boolean | null): Said {
  if (akkoord === null) return 'niet-gevraagd';
  return akkoord ? 'ja' : 'nee';
}

interface AkkoordListProps {
  akkoord: AkkoordStand;
  /** In the order of akkoord.stand. */
  participants: readonly Attendee[];
  onChange: (given: Akkoord) => void;
}

/** Everybody who was invited, also who is not here: j, n or o per person, ↑ and ↓ to the next. */
export function AkkoordList({ akkoord, participants, onChange }: AkkoordListProps) {
  const [current, setCurrent] = useState(0);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>, naam: string): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const choice = choices.find(({ letter }) => letter === event.key.toLowerCase());
    if (choice === undefined) return;
    onChange({ naam, akkoord: meaning[choice.id] });
    event.currentTarget.querySelector<HTMLElement>(`[data-antwoord=${choice.id}]`)?.focus();
    // Otherwise the letter would go to the capture line.
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div
      role="group"
      aria-labelledby="akkoord-kop"
      className="besluit-blok"
      onKeyDown={(event) => void moveFocusByArrow(event, '.akkoord-rij [data-stop]')}
    >
      <h3 id="akkoord-kop">Akkoord van iedereen die meedoet</h3>
      <p className="second-ink">{akkoord.tekst}</p>
      <p className="meta akkoord-toetsen">
        <KeyHint keys="J" /> ja <KeyHint keys="N" /> nee <KeyHint keys="O" /> nog niet gevraagd{' '}
        <KeyHint keys="↑" /> <KeyHint keys="↓" /> verder
      </p>
      {akkoord.stand.map(({ naam, akkoord: given }, index) => {
        const person = participants[index];
        const about = [person?.organisatie ?? '', person?.aanwezig === true ? '' : 'niet aanwezig'];
        return (
          <div
            key={naam}
            className="akkoord-rij"
            onFocus={() => setCurrent(index)}
            onKeyDown={(event) => onKeyDown(event, naam)}
          >
            <span id={`akkoord-${String(index)}`}>
              {naam} <span className="second-ink">{about.filter((text) => text !== '').join(', ')}</span>
            </span>
            <AntwoordButtons
              labelledBy={`akkoord-${String(index)}`}
              choices={choices}
              chosen={saidOf(given)}
              inTabOrder={index === current}
              onChoose={(id) => onChange({ naam, akkoord: meaning[id] })}
            />
          </div>
        );
      })}
    </div>
  );
}
