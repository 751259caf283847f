import { useRef, useState } from 'react';
import { TextField } from '../../components/text-field.tsx';

interface GapFieldProps {
  label: string;
  description: string;
  /** What is understood of the text, for the line under the label; throws nothing. */
  understand: (text: string) => { ok: true; words: string } | { ok: false; question: string };
  /** Enter or leaving the field with something that is understood. */
  onComplete: (text: string) => void;
}

/** One thing an afspraak still lacks: typed, read back in words, and saved on Enter or on leaving the field. */
export function GapField({ label, description, understand, onComplete }: GapFieldProps) {
  const [text, setText] = useState('');
  // Enter also moves the focus on: the blur that follows must not send it a second time.
  const sent = useRef('');
  const typed = text.trim();
  const read = typed === '' ? null : understand(typed);
  const complete = (): void => {
    if (read?.ok !== true || typed === sent.current) return;
    sent.current = typed;
    onComplete(typed);
  };
  return (
    <div
      onBlur={complete}
      onKeyDown={(event) => {
        if (event.key === 'Enter') complete();
      }}
    >
      <TextField
        label={label}
        description={read === null ? description : read.ok ? read.words : read.question}
        value={text}
        onChange={setText}
      />
    </div>
  );
}
