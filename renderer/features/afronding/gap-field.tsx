import { useRef, useState } from 'react';
import { TextField } from '../../components/text-field.tsx';

interface GapFieldProps {
  label: string;
  description: string;
  /** What is understood of the text, for the line under the label; throws nothing. */
  understand: (text: string) => { ok: true; words: string } | { ok: false; question: string };
  /** The field is left (Enter goes on) with something that is understood. */
  onComplete: (text: string) => void;
}

/** One thing an afspraak still lacks: typed, read back in words, and saved on leaving the field. */
export function GapField({ label, description, understand, onComplete }: GapFieldProps) {
  const [text, setText] = useState('');
  // Leaving the window is a blur as well: the same text is not sent a second time.
  const sent = useRef('');
  const typed = text.trim();
  const read = typed === '' ? null : understand(typed);
  const complete = (): void => {
    if (read?.ok !== true || typed === sent.current) return;
    sent.current = typed;
    onComplete(typed);
  };
  return (
    <div onBlur={complete}>
      <TextField
        label={label}
        description={read === null ? description : read.ok ? read.words : read.question}
        value={text}
        onChange={setText}
      />
    </div>
  );
}
