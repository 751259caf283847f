import { useState } from 'react';
import { Veld } from '../../components/veld.tsx';
import { kansGevolgInWoorden, readTweeCijfers, writeTweeCijfers, type KansGevolg } from './twee-cijfers.ts';

interface DigitsFieldProps {
  label: string;
  value: KansGevolg;
  onChange: (value: KansGevolg) => void;
}

/** kans and gevolg as two digits; below it the same in words. */
export function DigitsField({ label, value, onChange }: DigitsFieldProps) {
  const [text, setText] = useState(() => writeTweeCijfers(value));
  const wrong = readTweeCijfers(text) === null;
  const half = /^[1-3]$/.test(text.trim());
  const words = kansGevolgInWoorden(value);
  return (
    <Veld
      label={label}
      description={words === '' ? 'Twee cijfers van 1 tot 3: kans, dan gevolg' : words}
      value={text}
      error={wrong && !half ? 'Typ twee cijfers van 1 tot 3, zoals 32.' : undefined}
      onChange={(typed) => {
        setText(typed);
        const read = readTweeCijfers(typed);
        if (read !== null) onChange(read);
      }}
    />
  );
}
