import { stapNaam } from '../../../shared/domain/bespreking/stap.ts';
import type { BesprekingView } from '../../../shared/domain/bespreking/bespreking-view.ts';
import type { LiveState } from '../invoer/live-state.ts';
import { openAfspraken } from './open-afspraken.ts';
import { presentCount } from './person.ts';
import './panel-tabs.css';

interface PanelTabsProps {
  readonly view: BesprekingView;
  readonly panel: LiveState['panel'];
  readonly onChoose: (panel: LiveState['panel']) => void;
}

/** Only in a narrow window, where one part at a time fits. */
export function PanelTabs({ view, panel, onChoose }: PanelTabsProps) {
  const { stap } = view.bespreking;
  const words: readonly [LiveState['panel'], string, string][] = [
    ['stap', `${stap} ${stapNaam[stap]}`, `Alt+${stap}`],
    ['stappen', `Stappen, ${presentCount(view)}`, ''],
    [
      'afspraken',
      `${stap === 3 ? 'Criteria en afspraken' : 'Afspraken'} (${openAfspraken(view, []).length})`,
      'Alt+A',
    ],
  ];
  return (
    <div className="panel-tabs" role="group" aria-label="Deel van het scherm">
      {words.map(([id, word, key]) => (
        <button
          key={id}
          type="button"
          className="panel-tab"
          aria-pressed={id === panel}
          title={key}
          onClick={() => onChoose(id)}
        >
          {word}
        </button>
      ))}
    </div>
  );
}
