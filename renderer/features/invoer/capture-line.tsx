import type { ClipboardEvent, KeyboardEvent, Ref } from 'react';
import type { Capture } from './capture.ts';

interface CaptureLineProps {
  readonly capture: Capture;
  readonly inputRef: Ref<HTMLInputElement>;
  readonly text: string;
  readonly completion: string | null;
  /** Pasted text is shown above, and Enter and Esc are about that; or the bespreking is afgerond. */
  readonly readOnly: boolean;
  readonly onLeave: () => void;
}

function insertAtCaret(text: string): void {
  // The one way to change a field by script that Ctrl+Z still takes back.
  document.execCommand('insertText', false, text);
}

function isPlain(event: KeyboardEvent): boolean {
  return !event.ctrlKey && !event.altKey && !event.metaKey && !event.shiftKey;
}

/** The input itself with the grey completion behind it. */
export function CaptureLine({ capture, inputRef, text, completion, readOnly, onLeave }: CaptureLineProps) {
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing) return;
    const input = event.currentTarget;
    const end = input.value.length;
    const caret = input.selectionStart === input.selectionEnd ? input.selectionStart : null;
    const keys: Record<string, () => boolean> = {
      Enter: () => {
        // What is typed while the line is being saved comes behind it.
        input.setSelectionRange(end, end);
        void capture.enter();
        return true;
      },
      Tab: () => {
        if (text === '' || readOnly) return false;
        // Tab in a line being typed is a wish for a completion: without one the focus stays here.
        if (completion !== null && caret === end) insertAtCaret(completion);
        return true;
      },
      Backspace: () => caret !== null && capture.backspace(caret),
      ArrowUp: () => capture.up(),
      ArrowDown: () => capture.down(),
    };
    // In an empty line undo would bring back text that is already saved.
    const isUndo = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z' && text === '';
    if (isUndo || (isPlain(event) && keys[event.key]?.() === true)) event.preventDefault();
  };

  const onPaste = (event: ClipboardEvent): void => {
    if (capture.paste(event.clipboardData.getData('text/plain'))) event.preventDefault();
  };

  return (
    <div
      className="capture-line field-group"
      onClick={() => document.getElementById('capture-input')?.focus()}
    >
      <input
        id="capture-input"
        ref={inputRef}
        className="capture-input"
        aria-label="Invoerregel"
        aria-describedby="understood"
        autoComplete="off"
        spellCheck={false}
        readOnly={readOnly}
        value={text}
        onChange={(event) => capture.type(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
        onBlur={onLeave}
      />
      <span className="capture-completion" aria-hidden="true">
        {completion}
      </span>
    </div>
  );
}
