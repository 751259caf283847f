import { DatumField } from '../../components/datum-field.tsx';
import { TijdField } from '../../components/tijd-field.tsx';
import { TextField } from '../../components/text-field.tsx';

export interface OverlegDraft {
  datum: string | null;
  aanvang: string | null;
  plaats: string;
}

type OverlegErrors = Partial<Record<keyof OverlegDraft, string>>;

export function overlegErrors({ datum, aanvang }: OverlegDraft): OverlegErrors {
  return {
    ...(datum === null && { datum: 'Vul een datum in, bijvoorbeeld 27-11-2026.' }),
    ...(aanvang === null && { aanvang: 'Vul een tijd in, bijvoorbeeld 09:00.' }),
  };
}

interface OverlegFieldsProps {
  draft: OverlegDraft;
  onChange: (draft: OverlegDraft) => void;
  errors: OverlegErrors;
}

export function OverlegFields({ draft, onChange, errors }: OverlegFieldsProps) {
  return (
    <div className="overleg-fields">
      <DatumField
        label="Datum"
        value={draft.datum}
        onChange={(datum) => onChange({ ...draft, datum })}
        error={errors.datum}
      />
      <TijdField
        label="Aanvang"
        value={draft.aanvang}
        onChange={(aanvang) => onChange({ ...draft, aanvang })}
        error={errors.aanvang}
      />
      <TextField
        label="Plaats"
        value={draft.plaats}
        onChange={(plaats) => onChange({ ...draft, plaats })}
        maxLength={120}
      />
    </div>
  );
}
