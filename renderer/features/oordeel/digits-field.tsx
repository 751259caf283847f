import { useState } from 'react';
import { TextField } from '../../components/text-field.tsx';
import { kansGevolgInWords, readTwoDigits, writeTwoDigits, type KansGevolg } from './two-digits.ts';

interface DigitsFieldProps {
  label: string;
  value: KansGevolg;
  onChange: (value: KansGevolg) => void;
}

/** kans and gevolg as two digits; below it the same in words. */
export function DigitsField({ label, value, onChange }: DigitsFieldProps) {
  const [text, setText] = useState(() => writeTwoDigits(value));
  const wrong = readTwoDigits(text) === null;
  const half = /^[1-3]$/.test(text.trim());
  const words = kansGevolgInWords(value);
  return (
    <TextField
      label={label}
      description={words === '' ? 'Twee cijfers van 1 tot 3: kans, dan gevolg' : words}
      value={text}
      error={wrong && !half ? 'Typ twee cijfers van 1 tot 3, zoals 32.' : undefined}
      onChange={(typed) => {
        setText(typed);
        const read = readTwoDigits(typed);
        if (read !== null) onChange(read);
      }}
    />
  );
}
