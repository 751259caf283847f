import { Icon } from '../components/icon.tsx';
import { useNav } from './nav.tsx';
import { railRoom } from './place.ts';
import { roomRequest } from './room-request.ts';
import { useMay } from './use-may.ts';
import { railAbove, railBelow, type RailItem } from './rail-items.ts';
import './rail.css';

/** The rooms. During an overleg only the pictures are left, each with its name for screen readers and on focus. */
export function Rail() {
  return (
    <nav className="rail" aria-label="Onderdelen">
      <RailList items={railAbove} />
      <RailList items={railBelow} />
    </nav>
  );
}

function RailList({ items }: { items: readonly RailItem[] }) {
  const { place, goTo } = useNav();
  const may = useMay();
  const here = railRoom(place.room);
  return (
    <ul className="rail-list plain">
      {items
        .filter(({ room }) => may(roomRequest[room]))
        .map(({ room, name, icon }) => (
          <li key={room}>
            <button
              type="button"
              className="rail-item"
              aria-current={here === room ? 'page' : undefined}
              onClick={() => goTo({ room })}
            >
              <Icon name={icon} size={20} />
              <span className="rail-name">{name}</span>
            </button>
          </li>
        ))}
    </ul>
  );
}
