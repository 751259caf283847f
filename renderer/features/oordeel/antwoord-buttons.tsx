import type { KeyboardEvent } from 'react';
import type { Antwoord } from '../../../shared/domain/fasebesluit/antwoord.ts';
import './antwoord-buttons.css';

/** The letter is the key, and is underlined in the word. */
export interface LetterChoice<Id extends string> {
  readonly id: Id;
  readonly letter: string;
  readonly word: string;
}

export const antwoordChoices: readonly LetterChoice<Antwoord>[] = [
  { id: 'ja', letter: 'j', word: 'ja' },
  { id: 'nee', letter: 'n', word: 'nee' },
  { id: 'onbekend', letter: 'o', word: 'onbekend' },
];

interface AntwoordButtonsProps<Id extends string> {
  labelledBy: string;
  choices: readonly LetterChoice<Id>[];
  /** null: none is chosen yet. */
  chosen: Id | null;
  inTabOrder: boolean;
  onChoose: (id: Id) => void;
}

/** Answers beside each other with their letter underlined; ← and → choose as well. */
export function AntwoordButtons<Id extends string>(props: AntwoordButtonsProps<Id>) {
  const { labelledBy, choices, chosen, inTabOrder, onChoose } = props;
  const stop = Math.max(
    0,
    choices.findIndex(({ id }) => id === chosen),
  );
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    const next = choices[(stop + step + choices.length) % choices.length];
    if (next !== undefined) {
      onChoose(next.id);
      event.currentTarget.querySelector<HTMLElement>(`[data-antwoord=${next.id}]`)?.focus();
    }
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="antwoord-knoppen" role="radiogroup" aria-labelledby={labelledBy} onKeyDown={onKeyDown}>
      {choices.map(({ id, letter, word }, index) => {
        const at = word.indexOf(letter);
        return (
          <button
            key={id}
            type="button"
            role="radio"
            aria-checked={id === chosen}
            data-antwoord={id}
            data-stop={index === stop ? '' : undefined}
            className={`antwoord-knop antwoord-${id}`}
            tabIndex={inTabOrder && index === stop ? 0 : -1}
            onClick={() => onChoose(id)}
          >
            <span>
              {word.slice(0, at)}
              <u>{letter}</u>
              {word.slice(at + 1)}
            </span>
          </button>
        );
      })}
    </div>
  );
}
