import { formatAantal } from './aantal.ts';
import { TextField } from './text-field.tsx';
import './list-filter.css';

interface ListFilterProps {
  /** What is looked in: "casussen". */
  what: string;
  description: string;
  value: string;
  onChange: (text: string) => void;
  /** How many there are now; undefined while it is being read. */
  found: number | undefined;
}

/** The field above a long list: only rows with this text stay. */
export function ListFilter({ what, description, value, onChange, found }: ListFilterProps) {
  return (
    <div className="list-filter" role="search" aria-label={`Zoeken in ${what}`}>
      <TextField
        label={`Zoek in ${what}`}
        description={description}
        value={value}
        maxLength={200}
        onChange={onChange}
      />
      <p role="status" className="second-ink">
        {found !== undefined && value !== '' && `${formatAantal(found)} gevonden`}
      </p>
    </div>
  );
}
