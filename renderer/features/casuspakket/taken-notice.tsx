import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { useNav } from '../../shell/nav.tsx';
import type { Taken } from './opened.ts';

/** What was done, and the way to the casus. */
export function TakenNotice({ taken }: { taken: Taken }) {
  const { goTo } = useNav();
  const { inserted, both, leftOut } = taken;
  const parts = [
    `${String(inserted)} nieuw`,
    `${String(taken.taken)} van de collega overgenomen`,
    `${String(both)} naast elkaar gezet`,
  ];
  return (
    <div className="pakket">
      <Notice tone="good" word="Overgenomen">
        {parts.join(', ')}. Wat vervangen is, haalt u terug bij Eerdere versies.
      </Notice>
      {leftOut > 0 && (
        <Notice tone="attention">
          {leftOut} keer is iets niet overgenomen: het ligt hier al vast, zoals een regel bij een vastgesteld
          verslag, of het hoort bij iets dat hier niet is overgenomen.
        </Notice>
      )}
      <div>
        <Button variant="primary" autoFocus onPress={() => goTo({ room: 'casus', casusId: taken.casusId })}>
          Naar de casus
        </Button>
      </div>
    </div>
  );
}
