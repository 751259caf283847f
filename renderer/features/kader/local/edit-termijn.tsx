import { Choice } from '../../../components/choice.tsx';
import { TextField } from '../../../components/text-field.tsx';
import type { Kader } from '../../../../shared/kader/schema.ts';
import { eenheidOptions } from './termijn-options.ts';
import { useConceptDraft } from './use-concept-draft.ts';

/** One term: its name, number and unit. */
export function EditTermijn({ termijn }: { termijn: Kader['termijnen'][number] }) {
  const { id, naam, aantal, eenheid } = termijn;
  const { draft, setDraft, error, onBlur } = useConceptDraft(
    `termijn ${id}`,
    { naam, aantal: String(aantal), eenheid },
    (value) => {
      const number = Number(value.aantal);
      if (value.naam.trim() === '' || !Number.isInteger(number) || number < 1 || number > 999) return null;
      return {
        kind: 'termijn',
        termijn: id,
        naam: value.naam.trim(),
        aantal: number,
        eenheid: value.eenheid,
      };
    },
    'Vul een naam in, en een heel getal van 1 tot en met 999.',
  );
  return (
    <>
      <TextField
        label="Termijn"
        hideLabel
        value={draft.naam}
        onChange={(text) => setDraft({ ...draft, naam: text })}
        onBlur={onBlur}
        error={error}
      />
      <TextField
        label="Aantal"
        hideLabel
        inputMode="numeric"
        value={draft.aantal}
        onChange={(text) => setDraft({ ...draft, aantal: text })}
        onBlur={onBlur}
      />
      <Choice
        label="Eenheid"
        hideLabel
        options={eenheidOptions}
        value={draft.eenheid}
        onChange={(unit) => setDraft({ ...draft, eenheid: unit })}
      />
    </>
  );
}
