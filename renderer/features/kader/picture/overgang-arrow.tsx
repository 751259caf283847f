import { Button } from 'react-aria-components';
import type { Overgang } from '../../../../shared/kader/schema/overgang.ts';
import { countCriteria } from './count-criteria.ts';
import type { PlacedArrow } from './place-arrows.ts';

interface OvergangArrowProps {
  placed: PlacedArrow<Overgang>;
  /** Set where another arrow joins the same fasen. */
  way: string | null;
  /** Number of lanes in this group of arrows. */
  lanes: number;
  /** How the kader calls a fase: AVE. */
  fase: string;
  isOpen: boolean;
  onPress: () => void;
}

const laneHeight = 32;
const middleOf = (column: number) => (column - 0.5) * 25;

/** From the middle of one band to the middle of another, with the number of criteria on it. */
export function OvergangArrow({ placed, way, lanes, fase, isOpen, onPress }: OvergangArrowProps) {
  const { overgang, lane, left, right, leftInset, rightInset } = placed;
  const away = (lanes - 1 - lane) * laneHeight;
  return (
    <div
      className={`kader-arrow kader-arrow-${overgang.richting}`}
      style={{
        left: `calc(${middleOf(left)}% + ${leftInset}px)`,
        right: `calc(${100 - middleOf(right)}% + ${rightInset}px)`,
        ...(overgang.richting === 'op' ? { top: away, bottom: 0 } : { top: 0, bottom: away }),
      }}
    >
      <Button
        className="kader-step"
        data-overgang={overgang.id}
        aria-expanded={isOpen}
        aria-controls="overgang-detail"
        onPress={onPress}
      >
        <span className="kader-step-words">
          {way !== null && `${way} `}
          <span className="kader-step-fase">{fase} </span>
          {overgang.van} naar {overgang.naar}:
        </span>{' '}
        <span className="kader-count">{countCriteria(overgang)}</span>
      </Button>
    </div>
  );
}
