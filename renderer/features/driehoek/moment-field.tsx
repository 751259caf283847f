import { useState } from 'react';
import { TextField } from '../../components/text-field.tsx';
import { momentWords, readPast, type ClockNow, type Moment } from './read-moment.ts';

interface MomentFieldProps {
  label: string;
  value: Moment;
  now: ClockNow;
  onChange: (moment: Moment) => void;
}

/** When a fact was: typed as '22.40' or 'za 22.40'. */
export function MomentField({ label, value, now, onChange }: MomentFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const isUnclear = typed !== null && readPast(typed, now) === null;
  return (
    <TextField
      label={label}
      hideLabel
      placeholder="22.40"
      value={typed ?? momentWords(value, now.today)}
      maxLength={40}
      onChange={(text) => {
        setTyped(text);
        onChange(readPast(text, now) ?? { datum: null, tijd: null });
      }}
      onBlur={() => {
        if (!isUnclear) setTyped(null);
      }}
      error={isUnclear && typed.length > 4 ? 'Typ bijvoorbeeld 22.40, of za 22.40.' : undefined}
    />
  );
}
