import type { StukChoices } from '../../../shared/ipc/contract/stuk.ts';
import { TextArea } from '../../components/text-area.tsx';
import { TextField } from '../../components/text-field.tsx';

interface VeldFieldProps {
  veld: StukChoices['velden'][number];
  value: string;
  onChange: (value: string) => void;
}

/** Those that are a few words; the others can take several lines. */
const short: ReadonlySet<string> = new Set(['reactie-voor', 'aan-wie', 'voor-wanneer', 'contact', 'fg']);

/** One field of the sjabloon, with what it is for as its label. */
export function VeldField({ veld: { naam, meaning, optional }, value, onChange }: VeldFieldProps) {
  const props = {
    label: optional ? `${meaning} (mag leeg)` : meaning,
    value,
    maxLength: 2_000,
    onChange,
  };
  return short.has(naam) ? <TextField {...props} /> : <TextArea {...props} rows={3} />;
}
