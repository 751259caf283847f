import { useId, useRef, type KeyboardEvent } from 'react';
import type { Veld } from '../../../shared/domain/inzage/inzage-item.ts';
import { Button } from '../../components/button.tsx';
import '../../components/field.css';

interface SelectableTextProps {
  veld: Veld;
  /** UTF-16 units, `tot` not included. */
  onStrike: (van: number, tot: number) => void;
}

const charactersOfLine = 70;
const mostLines = 12;

/**
 * A text of which a part can be selected with mouse or keys. Typing does nothing: a textarea that is readOnly has
 * no caret in Chromium, so that nothing could be selected without a mouse.
 */
export function SelectableText({ veld: { naam, tekst }, onStrike }: SelectableTextProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const strike = () => {
    const { selectionStart = 0, selectionEnd = 0 } = field.current ?? {};
    if (selectionStart < selectionEnd) onStrike(selectionStart, selectionEnd);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Delete' && event.key !== 'Backspace') return;
    event.preventDefault();
    strike();
  };
  return (
    <div className="inzage-selectable">
      <div className="field">
        <label className="field-label" htmlFor={id}>
          {naam}
        </label>
        <textarea
          ref={field}
          id={id}
          className="field-input"
          aria-readonly
          spellCheck={false}
          rows={Math.min(mostLines, Math.ceil(tekst.length / charactersOfLine))}
          value={tekst}
          onKeyDown={onKeyDown}
          onBeforeInput={(event) => event.preventDefault()}
          onPaste={(event) => event.preventDefault()}
          onCut={(event) => event.preventDefault()}
          onDrop={(event) => event.preventDefault()}
          onChange={() => undefined}
        />
      </div>
      <Button variant="quiet" aria-label={`Selectie in ${naam} doorstrepen`} onPress={strike}>
        Doorstrepen
      </Button>
    </div>
  );
}
