import { stapNaam, stappen, type Stap } from '../../../shared/domain/bespreking/stap.ts';
import type { BesprekingView } from '../../../shared/domain/bespreking/bespreking-view.ts';
import { useKader } from '../kader/use-kader.ts';
import { stapGaps } from './stap-gaps.ts';
import './stap-list.css';

interface StapListProps {
  readonly view: BesprekingView;
  readonly onGoTo: (stap: Stap) => void;
}

/** The six steps, free to move; each says what is still empty. */
export function StapList({ view, onGoTo }: StapListProps) {
  const kader = useKader(view.bespreking) ?? null;
  return (
    <ol className="stap-list plain" aria-label="Stappen">
      {stappen.map((stap) => (
        <li key={stap}>
          <button
            type="button"
            className="stap"
            aria-current={view.bespreking.stap === stap ? 'step' : undefined}
            aria-keyshortcuts={`Alt+${stap}`}
            title={`Alt+${stap}`}
            onClick={() => onGoTo(stap)}
          >
            <span className="stap-nummer">{stap}</span>
            <span className="stap-words">
              <span className="stap-name">{stapNaam[stap]}</span>
              <span className="stap-gaps">{stapGaps(view, stap, kader)}</span>
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}
