import { Notice } from '../../components/notice.tsx';
import { DifferenceGroup } from './difference-group.tsx';
import { NewRows } from './new-rows.tsx';
import type { Choice, ChosenOf, Difference, Opened } from './opened.ts';

interface DifferenceListProps {
  opened: Opened;
  chosenOf: ChosenOf;
  onChoose: (rows: readonly Difference[], choice: Choice) => void;
}

/** What both changed first, for there somebody has to choose; then what was taken back, what they changed, what is new. */
export function DifferenceList({ opened, chosenOf, onChoose }: DifferenceListProps) {
  const { differences, renumbered } = opened;
  const withdrawn = differences.filter(({ takenBack }) => takenBack === 'withdrawn');
  const changedToo = withdrawn.filter(({ state }) => state === 'both');
  const others = differences.filter(({ takenBack }) => takenBack !== 'withdrawn');
  const of = (state: Difference['state']) => others.filter((one) => one.state === state);
  const waiting = of('new').filter(({ choices }) => choices[0] === 'keep');
  const fresh = of('new').filter((one) => !waiting.includes(one));
  const common = { chosenOf, onChoose };
  return (
    <>
      {renumbered.map(({ was, nummer }) => (
        <Notice key={was} tone="attention">
          Nummer {was} is hier al van een andere casus. Hier krijgt deze nummer {nummer}.
        </Notice>
      ))}
      {differences.length === 0 && <p>Er is niets anders dan wat hier al staat.</p>}
      <DifferenceGroup
        {...common}
        id="both"
        title="Door u allebei gewijzigd"
        explanation="Kiest u niets, dan blijven beide versies staan."
        rows={of('both')}
        open={3}
        forAll={[]}
      />
      <DifferenceGroup
        {...common}
        id="withdrawn-changed"
        title="Ingetrokken bij de afzender, en door u gewijzigd"
        explanation="Dit mag hier niet blijven staan volgens wie het met u deelde, maar u hebt er zelf iets aan veranderd. Kiest u niets, dan blijft het staan. Haalt u het weg, dan komt ook uw eigen tekst niet terug: schrijf daarvan eerst op wat u nodig hebt."
        rows={changedToo}
        open={3}
        forAll={[]}
      />
      <DifferenceGroup
        {...common}
        id="withdrawn"
        title="Ingetrokken bij de afzender"
        explanation="Dit mag hier niet blijven staan volgens wie het met u deelde. Kiest u niets, dan wordt het weggehaald, met de eerdere versies ervan."
        rows={withdrawn.filter((one) => !changedToo.includes(one))}
        open={1}
        forAll={[]}
      />
      <DifferenceGroup
        {...common}
        id="theirs"
        title="Gewijzigd door de collega"
        explanation="Kiest u niets, dan blijft staan wat hier staat."
        rows={of('theirs')}
        open={3}
        forAll={[
          { choice: 'take', word: 'Overal die van de collega' },
          { choice: 'keep', word: 'Overal die van u' },
        ]}
      />
      <DifferenceGroup
        {...common}
        id="waiting"
        title="Nieuw, en u kiest of het erbij komt"
        explanation="Kiest u niets, dan komt dit er niet bij. Bij een volgend pakket kunt u het alsnog kiezen."
        rows={waiting}
        open={3}
        forAll={[
          { choice: 'take', word: 'Alles erbij' },
          { choice: 'keep', word: 'Niets erbij' },
        ]}
      />
      {fresh.length > 0 && <NewRows rows={fresh} isNewCasus={!opened.here} />}
    </>
  );
}
