import { Notice } from '../../components/notice.tsx';
import { DifferenceRow } from './difference-row.tsx';
import { NewRows } from './new-rows.tsx';
import type { Choice, Opened } from './opened.ts';

interface DifferenceListProps {
  opened: Opened;
  choices: ReadonlyMap<string, Choice>;
  onChoose: (name: string, choice: Choice) => void;
}

/** What both changed first, for there somebody has to choose; then what only the colleague changed; then what is new. */
export function DifferenceList({ opened, choices, onChoose }: DifferenceListProps) {
  const { differences, renumbered } = opened;
  const both = differences.filter(({ state }) => state === 'both');
  const theirs = differences.filter(({ state }) => state === 'theirs');
  const fresh = differences.filter(({ state }) => state === 'new');
  const rows = (list: typeof both) =>
    list.map((one) => (
      <DifferenceRow
        key={one.name}
        difference={one}
        choice={choices.get(one.name) ?? one.choices[0] ?? 'keep'}
        onChoose={(choice) => onChoose(one.name, choice)}
      />
    ));
  return (
    <>
      {renumbered.map(({ was, nummer }) => (
        <Notice key={was} tone="attention">
          Nummer {was} is hier al van een andere casus. Hier krijgt deze nummer {nummer}.
        </Notice>
      ))}
      {differences.length === 0 && <p>Er is niets anders dan wat hier al staat.</p>}
      {both.length > 0 && (
        <section aria-labelledby="pakket-both">
          <h2 id="pakket-both">Door u allebei gewijzigd ({both.length})</h2>
          {rows(both)}
        </section>
      )}
      {theirs.length > 0 && (
        <section aria-labelledby="pakket-theirs">
          <h2 id="pakket-theirs">Gewijzigd door de collega ({theirs.length})</h2>
          {rows(theirs)}
        </section>
      )}
      {fresh.length > 0 && <NewRows rows={fresh} isNewCasus={!opened.here} />}
    </>
  );
}
