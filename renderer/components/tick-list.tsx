import { useId } from 'react';
import type { Option } from './choice-option.tsx';
import { TickBox } from './tick-box.tsx';
import './tick-list.css';

interface TickListProps<Id extends string> {
  label: string;
  options: readonly Option<Id>[];
  value: readonly Id[];
  onChange: (value: Id[]) => void;
}

/** Any number out of a short list, in the order of the list. */
export function TickList<Id extends string>({ label, options, value, onChange }: TickListProps<Id>) {
  const labelId = useId();
  const set = (id: Id, chosen: boolean): void =>
    onChange(options.map((option) => option.id).filter((one) => (one === id ? chosen : value.includes(one))));
  return (
    <div className="tick-list" role="group" aria-labelledby={labelId}>
      <span id={labelId} className="field-label">
        {label}
      </span>
      <div className="tick-list-boxes">
        {options.map(({ id, name }) => (
          <TickBox key={id} label={name} isSelected={value.includes(id)} onChange={(on) => set(id, on)} />
        ))}
      </div>
    </div>
  );
}
