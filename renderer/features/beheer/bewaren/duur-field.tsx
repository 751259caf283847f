import type { Duur } from '../../../../shared/domain/bewaren/duur.ts';
import { Choice } from '../../../components/choice.tsx';
import { TextField } from '../../../components/text-field.tsx';

interface DuurFieldProps {
  label: string;
  value: Duur;
  onChange: (value: Duur) => void;
  error?: string | undefined;
}

/** A number with years or months behind it. */
export function DuurField({ label, value, onChange, error }: DuurFieldProps) {
  const wrong = value.aantal < 1 || value.aantal > 600 ? 'Vul een aantal in.' : error;
  return (
    <div className="bewaren-row">
      <TextField
        label={label}
        value={value.aantal === 0 ? '' : String(value.aantal)}
        inputMode="numeric"
        maxLength={3}
        onChange={(text) => onChange({ ...value, aantal: Number(text.replaceAll(/\D/g, '')) })}
        error={wrong}
      />
      <Choice
        label={`${label}: jaren of maanden`}
        hideLabel
        options={[
          { id: 'jaren', name: 'jaar' },
          { id: 'maanden', name: 'maanden' },
        ]}
        value={value.eenheid}
        onChange={(eenheid) => onChange({ ...value, eenheid })}
      />
    </div>
  );
}
