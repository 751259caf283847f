import { useState } from 'react';
import { RadioList } from '../../components/radio-list.tsx';
import { FieldTable } from './field-table.tsx';
import { GoneTable } from './gone-table.tsx';
import { choiceName, choiceWord, type Choice, type Difference } from './opened.ts';

interface DifferenceRowProps {
  difference: Difference;
  choice: Choice;
  onChoose: (choice: Choice) => void;
  startsOpen: boolean;
}

/** One thing that differs: in one line what it is and what happens with it; opened, both texts and the choice. */
export function DifferenceRow({ difference, choice, onChoose, startsOpen }: DifferenceRowProps) {
  const [open, setOpen] = useState(startsOpen);
  const { soort, tekst, state, takenBack, fields, choices } = difference;
  const isWithdrawn = takenBack === 'withdrawn';
  return (
    <details
      className="pakket-difference"
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <span className="pakket-about">
          <strong>{soort}</strong> {tekst === '' ? 'zonder tekst' : tekst}
        </span>{' '}
        <span className="meta pakket-chosen">{choiceWord(choice, difference)}</span>
      </summary>
      {open && (
        <div className="pakket-opened">
          {isWithdrawn && fields.length > 0 && <GoneTable fields={fields} />}
          {!isWithdrawn && state !== 'new' && <FieldTable fields={fields} />}
          {choices.length > 1 ? (
            <RadioList
              label={isWithdrawn || state === 'new' ? 'Wat gebeurt ermee?' : 'Wat blijft er staan?'}
              choices={choices.map((id) => ({ id, content: choiceName(id, difference) }))}
              value={choice}
              onChange={onChoose}
            />
          ) : (
            <p className="meta">{choiceName(choice, difference)}.</p>
          )}
        </div>
      )}
    </details>
  );
}
