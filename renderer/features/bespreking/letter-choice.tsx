import './letter-choice.css';

export interface LetterOption<Id extends string> {
  readonly id: Id;
  /** Its first letter is the key. */
  readonly word: string;
}

interface LetterChoiceProps<Id extends string> {
  readonly label: string;
  readonly options: readonly LetterOption<Id>[];
  readonly value: Id | null;
  /** One row of a list is the stop for Tab. */
  readonly inTabOrder: boolean;
  readonly onChoose: (id: Id) => void;
}

/** One out of a few by its first letter; the chosen one is filled. */
export function LetterChoice<Id extends string>(props: LetterChoiceProps<Id>) {
  const { label, options, value, inTabOrder, onChoose } = props;
  const stop = value ?? options[0]?.id;
  return (
    <div className="letter-choice" role="group" aria-label={label}>
      {options.map(({ id, word }) => (
        <button
          key={id}
          type="button"
          className="letter-option"
          aria-pressed={id === value}
          data-stop={id === stop ? '' : undefined}
          tabIndex={inTabOrder && id === stop ? 0 : -1}
          onClick={() => onChoose(id)}
        >
          <span>
            <u>{word.charAt(0)}</u>
            {word.slice(1)}
          </span>
        </button>
      ))}
    </div>
  );
}
