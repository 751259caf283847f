import type { ToegangStand } from '../../../shared/ipc/contract/toegang.ts';
import { Choice } from '../../components/choice.tsx';

interface WieFieldProps {
  gebruikers: ToegangStand['gebruikers'];
  value: string | null;
  onChange: (slotId: string) => void;
  error?: string | undefined;
}

/** Who is at the keyboard; not asked when there is one user. */
export function WieField({ gebruikers, value, onChange, error }: WieFieldProps) {
  if (gebruikers.length < 2) return null;
  return (
    <Choice
      label="Wie bent u?"
      options={gebruikers.map(({ slotId, naam }) => ({ id: slotId, name: naam }))}
      value={value}
      onChange={onChange}
      error={error}
    />
  );
}

/** Who stands ready: whoever came in last. */
export function readyWho({ gebruikers, lastSlotId }: ToegangStand): string | null {
  return gebruikers.find(({ slotId }) => slotId === lastSlotId)?.slotId ?? null;
}
