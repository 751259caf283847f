import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { MoreRows } from '../../components/more-rows.tsx';
import { DifferenceRow } from './difference-row.tsx';
import type { Choice, ChosenOf, Difference } from './opened.ts';

interface DifferenceGroupProps {
  id: string;
  title: string;
  explanation: string;
  rows: readonly Difference[];
  /** How many of the first ones are open at once. */
  open: number;
  /** What can be chosen for all of them together. */
  forAll: readonly { readonly choice: Choice; readonly word: string }[];
  chosenOf: ChosenOf;
  onChoose: (rows: readonly Difference[], choice: Choice) => void;
}

const page = 50;

/** What differs in one way, a line each; nothing when there is none. */
export function DifferenceGroup(props: DifferenceGroupProps) {
  const { id, title, explanation, rows, open, forAll, chosenOf, onChoose } = props;
  const [shown, setShown] = useState(page);
  if (rows.length === 0) return null;
  const heading = `pakket-${id}`;
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading}>
        {title} ({rows.length})
      </h2>
      <p className="second-ink">{explanation}</p>
      {rows.length > 1 && forAll.length > 0 && (
        <div className="pakket-all" role="group" aria-label={`Voor alle ${String(rows.length)}`}>
          {forAll.map(({ choice, word }) => (
            <Button key={choice} onPress={() => onChoose(rows, choice)}>
              {word}
            </Button>
          ))}
        </div>
      )}
      <div className="pakket-differences">
        {rows.slice(0, shown).map((one, index) => (
          <DifferenceRow
            key={one.name}
            difference={one}
            choice={chosenOf(one)}
            onChoose={(choice) => onChoose([one], choice)}
            startsOpen={index < open}
          />
        ))}
      </div>
      <MoreRows shown={shown} total={rows.length} onMore={() => setShown(shown + page)} />
    </section>
  );
}
