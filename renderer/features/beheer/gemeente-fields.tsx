import type { Gemeente } from '../../../shared/domain/gemeente/gemeente.ts';
import { regimeNaam, regimeSchema } from '../../../shared/domain/casus/regime.ts';
import { Choice } from '../../components/choice.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { TextField } from '../../components/text-field.tsx';
import type { GemeenteErrors } from './gemeente-errors.ts';
import { suggestedGrondslag } from './suggested-grondslag.ts';
import { KaderField } from './kader-field.tsx';

// A consult is chosen per casus: no gemeente discusses everything without names.
const defaultRegimes = regimeSchema.exclude(['consult']).options;

interface GemeenteFieldsProps {
  gemeente: Gemeente;
  onChange: (gemeente: Gemeente) => void;
  errors: GemeenteErrors;
}

/** The gemeente's own settings, from which each new casus starts. */
export function GemeenteFields({ gemeente, onChange, errors }: GemeenteFieldsProps) {
  const set = (part: Partial<Gemeente>) => onChange({ ...gemeente, ...part });
  return (
    <>
      <TextField
        label="Naam van de gemeente"
        value={gemeente.naam}
        onChange={(naam) => set({ naam })}
        error={errors.naam}
        autoFocus={gemeente.naam === ''}
      />
      <KaderField
        kaderId={gemeente.kaderId}
        kaderVersie={gemeente.kaderVersie}
        onChange={set}
        error={errors.kaderId}
      />
      <Choice
        label="Regime"
        description="Onder welke wet u casussen meestal bespreekt."
        options={defaultRegimes.map((id) => ({ id, name: regimeNaam[id] }))}
        value={gemeente.regime}
        onChange={(regime) => {
          const untouched = gemeente.grondslag === suggestedGrondslag[gemeente.regime];
          set({ regime, ...(untouched && { grondslag: suggestedGrondslag[regime] }) });
        }}
      />
      <TextArea
        label="Grondslag"
        description="Het artikel waarop u het delen van informatie baseert. Laat uw privacy-adviseur meekijken."
        rows={2}
        value={gemeente.grondslag}
        onChange={(grondslag) => set({ grondslag })}
      />
      <TextArea
        label="Convenant of reglement"
        description="Waarin staat dat u informatie mag delen: naam en datum. Mag later."
        rows={2}
        value={gemeente.convenant}
        onChange={(convenant) => set({ convenant })}
      />
    </>
  );
}
