import { useRef, useState } from 'react';
import { readToelichting, writeToelichting, type Toelichting } from './toelichting.ts';
import { useKeptOnLeave } from './use-kept-on-leave.ts';
import './gap.css';

interface ToelichtingFieldProps {
  label: string;
  value: Toelichting;
  citable: readonly number[];
  /** value null: nothing changed; byKey: the user is still on this row. */
  onDone: (value: Toelichting | null, byKey: boolean) => void;
}

/** Half a sentence or line numbers. Enter, Esc and leaving the field all keep what was typed. */
export function ToelichtingField({ label, value, citable, onDone }: ToelichtingFieldProps) {
  const [text, setText] = useState(() => writeToelichting(value));
  const done = useRef(false);
  const unknown = readToelichting(text).regels.filter((nummer) => !citable.includes(nummer));

  const finish = (byKey: boolean): void => {
    if (done.current) return;
    done.current = true;
    onDone(text === writeToelichting(value) ? null : readToelichting(text), byKey);
  };
  const flush = (): Promise<boolean> => {
    finish(false);
    return Promise.resolve(true);
  };
  useKeptOnLeave({ flush, discard: () => setText(writeToelichting(value)) });
  return (
    <span className="toelichting-veld">
      <input
        className="field-input"
        aria-label={label}
        placeholder="halve zin, of nummers van regels: 2 4"
        value={text}
        autoFocus
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setText(event.target.value)}
        onBlur={() => finish(false)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== 'Escape') return;
          event.preventDefault();
          event.stopPropagation();
          finish(true);
        }}
      />
      {unknown.length > 0 && (
        <span className="meta gat" role="status">
          {unknown.length === 1 ? 'Regel' : 'De regels'} {unknown.join(', ')}{' '}
          {unknown.length === 1 ? 'bestaat' : 'bestaan'} niet.
        </span>
      )}
    </span>
  );
}
