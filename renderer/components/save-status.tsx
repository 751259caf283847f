import type { SaveState } from '../autosave/save-state.ts';
import './save-status.css';

function words(state: SaveState): string {
  switch (state.kind) {
    case 'untouched':
      return '';
    case 'typing':
      return 'Nog niet bewaard';
    case 'saving':
      return 'Bezig met bewaren';
    case 'saved':
      return `Bewaard ${state.at}`;
    case 'failed':
      return state.text;
  }
}

/** The state of what was typed, in words. Only a failure is read out. */
export function SaveStatus({ state, onRetry }: { state: SaveState; onRetry?: () => void }) {
  const failed = state.kind === 'failed';
  return (
    <span
      className={failed ? 'bewaard-stand bewaard-failed' : 'bewaard-stand'}
      role={failed ? 'alert' : undefined}
    >
      {words(state)}
      {failed && onRetry !== undefined && (
        <button type="button" className="bewaard-retry" onClick={onRetry}>
          Nu opnieuw proberen
        </button>
      )}
    </span>
  );
}
