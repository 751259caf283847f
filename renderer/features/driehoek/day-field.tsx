import { useState } from 'react';
import { TextField } from '../../components/text-field.tsx';
import { readComing, shortDay } from './read-moment.ts';

interface DayFieldProps {
  label: string;
  value: string | null;
  today: string;
  placeholder?: string;
  onChange: (datum: string | null) => void;
}

/** A day to come, typed as '27-11' or 'vrijdag'. */
export function DayField({ label, value, today, placeholder = '27-11', onChange }: DayFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const isUnclear = typed !== null && typed.trim() !== '' && readComing(typed, today) === null;
  return (
    <TextField
      label={label}
      hideLabel
      placeholder={placeholder}
      value={typed ?? (value === null ? '' : shortDay(value, today))}
      maxLength={40}
      onChange={(text) => {
        setTyped(text);
        onChange(readComing(text, today));
      }}
      onBlur={() => {
        if (!isUnclear) setTyped(null);
      }}
      error={isUnclear && typed.length > 4 ? 'Typ bijvoorbeeld 27-11, of vrijdag.' : undefined}
    />
  );
}
