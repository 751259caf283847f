import { Button } from 'react-aria-components';
import type { Overgang } from '../../../shared/kader/schema-overgang.ts';
import { countCriteria } from './count-criteria.ts';

interface OvergangArrowProps {
  overgang: Overgang;
  /** How the kader calls a fase: AVE. */
  fase: string;
  isOpen: boolean;
  onPress: () => void;
}

/** An arrow from the middle of one column to the middle of another, with the number of criteria on it. */
export function OvergangArrow({ overgang, fase, isOpen, onPress }: OvergangArrowProps) {
  const { van, naar, richting } = overgang;
  const [first, last] = [Math.min(van, naar), Math.max(van, naar)];
  return (
    <Button
      className={`kader-arrow kader-arrow-${richting}`}
      // Eight half columns: a column's middle is the line after its first half.
      style={{ gridColumn: `${first * 2} / ${last * 2}` }}
      aria-expanded={isOpen}
      onPress={onPress}
    >
      {richting === 'af' && <span aria-hidden="true">←</span>}
      <span className="kader-arrow-words">
        {fase} {van} naar {naar}: <span className="kader-count">{countCriteria(overgang)}</span>
      </span>
      {richting === 'op' && <span aria-hidden="true">→</span>}
    </Button>
  );
}
