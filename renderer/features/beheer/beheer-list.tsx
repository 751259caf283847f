import type { BeheerPart } from '../../shell/place.ts';
import { useNav } from '../../shell/nav.tsx';
import type { BeheerPartItem } from './beheer-parts.tsx';

interface BeheerListProps {
  items: readonly BeheerPartItem[];
  chosen: BeheerPart | null;
}

export function BeheerList({ items, chosen }: BeheerListProps) {
  const { goTo } = useNav();
  return (
    <nav aria-label="Onderdelen van Beheer">
      <ul className="beheer-list plain">
        {items.map(({ part, name }) => (
          <li key={part}>
            <button
              type="button"
              className="beheer-list-item"
              aria-current={part === chosen ? 'page' : undefined}
              onClick={() => goTo({ room: 'beheer', part })}
            >
              {name}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
