import type { ToegangStand } from '../../shared/ipc/contract/toegang.ts';
import { Button } from '../components/button.tsx';
import { FaseChip } from '../components/fase-chip.tsx';
import { useNav } from './nav.tsx';
import { useCasusHere } from './use-casus-here.ts';
import './top-bar.css';

interface TopBarProps {
  stand: ToegangStand;
  onLock: () => void;
  onSearch: () => void;
}

/** Where am I, who am I, find, lock. */
export function TopBar({ stand, onLock, onSearch }: TopBarProps) {
  const { place } = useNav();
  const casus = useCasusHere(place);
  return (
    <header className="top-bar">
      <p className="top-bar-where" title={casus?.doel}>
        {casus === undefined ? (
          <strong>Casustafel</strong>
        ) : (
          <>
            <strong>{casus.nummer}</strong> <span>{casus.aanduiding}</span> <FaseChip fase={casus.fase} />{' '}
            <span className="top-bar-doel">{casus.doel}</span>
          </>
        )}
      </p>
      {stand.stand === 'rondkijken' && <p className="top-bar-note">Rondkijken: niets wordt bewaard</p>}
      <Button variant="quiet" icon="search" shortcut="Ctrl+K" onPress={onSearch}>
        Zoeken
      </Button>
      <span className="top-bar-user">{stand.gebruiker}</span>
      <Button variant="quiet" icon="lock" shortcut="Ctrl+L" onPress={onLock}>
        {stand.stand === 'rondkijken' ? 'Stoppen' : 'Vergrendelen'}
      </Button>
    </header>
  );
}
