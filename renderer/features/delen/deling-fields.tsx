import { delingGrondSchema, delingWijzeSchema } from '../../../shared/domain/delen/deling.ts';
import { Choice } from '../../components/choice.tsx';
import { DatumField } from '../../components/datum-field.tsx';
import { RadioList } from '../../components/radio-list.tsx';
import { TextField } from '../../components/text-field.tsx';
import type { DelingDraft } from './deling-draft.ts';
import { delingGrondHelp, delingGrondWords, delingWijzeWords } from './deling-words.ts';

/** Choice has no empty id. */
const none = 'none' as const;
const grondOptions = delingGrondSchema.options.map((grond) => ({
  id: grond === '' ? none : grond,
  name: delingGrondWords[grond],
}));

interface DelingFieldsProps {
  draft: DelingDraft;
  missing: 'tot' | 'reden' | null;
  onChange: (part: Partial<DelingDraft>) => void;
}

export function DelingFields({ draft, missing, onChange }: DelingFieldsProps) {
  const { wijze, tot, grond, reden } = draft;
  const help = delingGrondHelp[grond];
  return (
    <>
      <RadioList
        label="Wie mag deze regel hebben?"
        autoFocus
        choices={delingWijzeSchema.options.map((id) => ({ id, content: delingWijzeWords[id] }))}
        value={wijze}
        onChange={(chosen) => onChange({ wijze: chosen })}
      />
      {wijze === 'niet-tot' && (
        <DatumField
          label="Vanaf welke dag mag het wel?"
          description="De dag die de officier van justitie noemt. Op de werkdag ervoor staat dit op Vandaag."
          value={tot}
          onChange={(day) => onChange({ tot: day })}
          error={missing === 'tot' ? 'Kies een dag die nog komt.' : undefined}
        />
      )}
      {wijze !== 'niet' && (
        <Choice
          label="Grond om toch te delen"
          description="Alleen als de delen-wijzer deze regel tegenhoudt."
          options={grondOptions}
          value={grond === '' ? none : grond}
          onChange={(chosen) => onChange({ grond: chosen === none ? '' : chosen })}
        />
      )}
      {wijze !== 'niet' && help !== '' && <p className="second-ink">{help}</p>}
      {(wijze !== 'volgens-wijzer' || grond !== '') && (
        <TextField
          label="Waarom?"
          value={reden}
          maxLength={2000}
          onChange={(text) => onChange({ reden: text })}
          error={missing === 'reden' ? 'Schrijf kort op waarom.' : undefined}
        />
      )}
    </>
  );
}
