import { Choice } from '../../../components/choice.tsx';
import type { Option } from '../../../components/choice-option.tsx';

interface AddOneProps<Id extends string> {
  label: string;
  options: readonly Option<Id>[];
  /** Why the last change of the list was refused. */
  error: string | undefined;
  onAdd: (id: Id) => void;
}

/** The foot of a list that is edited: what was refused, and a choice that adds one more. */
export function AddOne<Id extends string>({ label, options, error, onAdd }: AddOneProps<Id>) {
  return (
    <>
      {error !== undefined && (
        <p className="field-error" role="alert">
          {error}
        </p>
      )}
      <div className="edit-add-one">
        <Choice label={label} hideLabel placeholder={label} options={options} value={null} onChange={onAdd} />
      </div>
    </>
  );
}
