import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { useNav } from '../../shell/nav.tsx';
import type { Taken } from './opened.ts';

/** What was done, and the way to the casus. */
export function TakenNotice({ taken }: { taken: Taken }) {
  const { goTo } = useNav();
  const { inserted, both, erased, leftOut } = taken;
  const parts = [
    [inserted, 'nieuw'] as const,
    [taken.taken, 'van de collega overgenomen'] as const,
    [both, 'naast elkaar gezet'] as const,
  ].flatMap(([count, word]) => (count === 0 ? [] : [`${String(count)} ${word}`]));
  return (
    <div className="pakket">
      <Notice tone="good" word="Overgenomen">
        {parts.length === 0 ? 'Er is niets veranderd' : parts.join(', ')}.
        {taken.taken > erased && ' Wat vervangen is, haalt u terug bij Eerdere versies.'}
        {erased > 0 && ` ${String(erased)} keer is de oude tekst weggehaald; die komt niet terug.`}
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
