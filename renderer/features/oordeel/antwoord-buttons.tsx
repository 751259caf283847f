import type { KeyboardEvent } from 'react';
import type { Antwoord } from '../../../shared/domain/fasebesluit/antwoord.ts';

const choices: readonly Antwoord[] = ['ja', 'nee', 'onbekend'];

interface AntwoordButtonsProps {
  labelledBy: string;
  antwoord: Antwoord | null;
  inTabOrder: boolean;
  onChoose: (antwoord: Antwoord) => void;
}

/** ja, nee and onbekend with their letter underlined; none is chosen until the meeting has answered. */
export function AntwoordButtons({ labelledBy, antwoord, inTabOrder, onChoose }: AntwoordButtonsProps) {
  const tabStop = antwoord ?? 'ja';
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    const next = choices[(choices.indexOf(tabStop) + step + choices.length) % choices.length];
    if (next !== undefined) {
      onChoose(next);
      event.currentTarget.querySelector<HTMLElement>(`[data-antwoord=${next}]`)?.focus();
    }
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="antwoord-knoppen" role="radiogroup" aria-labelledby={labelledBy} onKeyDown={onKeyDown}>
      {choices.map((choice) => (
        <button
          key={choice}
          type="button"
          role="radio"
          aria-checked={choice === antwoord}
          data-antwoord={choice}
          data-stop={choice === tabStop ? '' : undefined}
          className={`antwoord-knop antwoord-${choice}`}
          tabIndex={inTabOrder && choice === tabStop ? 0 : -1}
          onClick={() => onChoose(choice)}
        >
          <span>
            <u>{choice.charAt(0)}</u>
            {choice.slice(1)}
          </span>
        </button>
      ))}
    </div>
  );
}
