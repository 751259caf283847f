import { Choice } from '../../components/choice.tsx';

const choices = [5, 10, 15, 30, 60] as const;

interface LockAfterProps {
  minutes: number;
  onChange: (minutes: number) => void;
}

export function LockAfter({ minutes, onChange }: LockAfterProps) {
  const known = [...new Set([...choices, minutes])].toSorted((a, b) => a - b);
  return (
    <Choice
      label="Vergrendel als u niets doet"
      description="U ziet eerst een aftelling. Wat u typte, is dan bewaard."
      options={known.map((count) => ({
        id: String(count),
        name: count === 1 ? 'na 1 minuut' : `na ${count} minuten`,
      }))}
      value={String(minutes)}
      onChange={(id) => onChange(Number(id))}
    />
  );
}
