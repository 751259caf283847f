import type { KaderEntry } from '../../../../shared/ipc/contract/kader.ts';
import { Choice } from '../../../components/choice.tsx';
import { versionKey } from '../shown.ts';

interface CompareChoiceProps {
  others: readonly KaderEntry[];
  value: KaderEntry | null;
  onChange: (entry: KaderEntry | null) => void;
}

/** Which kader stands beside this one, or none. */
export function CompareChoice({ others, value, onChange }: CompareChoiceProps) {
  return (
    <Choice
      label="Vergelijk met"
      options={[
        { id: 'none', name: 'Niet vergelijken' },
        ...others.map((one) => ({
          id: versionKey(one),
          name: one.eigen ? `${one.naam} ${one.versie}` : one.naam,
          detail: one.eigen ? 'Eigen versie' : `Versie ${one.versie}`,
        })),
      ]}
      value={value === null ? 'none' : versionKey(value)}
      onChange={(key) => onChange(others.find((one) => versionKey(one) === key) ?? null)}
    />
  );
}
