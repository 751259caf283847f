import type { Overgang } from '../../../../shared/kader/schema/overgang.ts';
import { OvergangArrow } from './overgang-arrow.tsx';
import { lanesOf, placeArrows } from './place-arrows.ts';

interface ArrowGroupProps {
  name: string;
  overgangen: readonly Overgang[];
  fase: string;
  open: string | null;
  onToggle: (id: string) => void;
}

/** All arrows in one direction: upward above the bands, downward below them. */
export function ArrowGroup({ name, overgangen, fase, open, onToggle }: ArrowGroupProps) {
  const placed = placeArrows(overgangen);
  const lanes = lanesOf(placed);
  if (lanes === 0) return null;
  // Read from left to right, whatever the lane.
  const read = placed.toSorted(
    (one, other) => one.overgang.van - other.overgang.van || one.overgang.naar - other.overgang.naar,
  );
  return (
    <div className={`kader-arrows kader-lanes-${lanes}`} role="group" aria-label={name}>
      {read.map((one) => (
        <OvergangArrow
          key={one.overgang.id}
          placed={one}
          way={wayOf(one.overgang, overgangen)}
          lanes={lanes}
          fase={fase}
          isOpen={one.overgang.id === open}
          onPress={() => onToggle(one.overgang.id)}
        />
      ))}
    </div>
  );
}

/** Two ways between the same fasen are told apart by the word the later heading begins with: 'Direct'. */
function wayOf({ id, van, naar, kop }: Overgang, all: readonly Overgang[]): string | null {
  const first = all.find((one) => one.van === van && one.naar === naar);
  return first === undefined || first.id === id ? null : (kop.split(' ')[0] ?? null);
}
