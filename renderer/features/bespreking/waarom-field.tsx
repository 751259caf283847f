import { useState, type KeyboardEvent } from 'react';

interface WaaromFieldProps {
  readonly label: string;
  readonly start: string;
  readonly onSave: (waarom: string) => void;
  readonly onCancel: () => void;
}

/** Half a sentence why; Enter saves, Esc leaves everything as it was. */
export function WaaromField({ label, start, onSave, onCancel }: WaaromFieldProps) {
  const [text, setText] = useState(start);
  const [empty, setEmpty] = useState(false);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') onCancel();
    else if (text.trim() === '') setEmpty(true);
    else onSave(text.trim());
  };
  return (
    <label className="waarom-field">
      <span>{label}</span>
      <input
        className="field-input"
        // The question was just asked by a key; the answer is typed on.
        autoFocus
        maxLength={2000}
        autoComplete="off"
        spellCheck={false}
        value={text}
        aria-invalid={empty}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <span className="meta">
        {empty ? 'Schrijf eerst kort op waarom.' : 'Enter bewaart, Esc laat het open.'}
      </span>
    </label>
  );
}
