import type { Onderdeel } from '../../../shared/domain/delen/onderdeel.ts';
import { formatDatum } from '../../../shared/domain/termijn/format-datum.ts';
import type { RequestOutput } from '../../../shared/ipc/contract.ts';
import { SearchChoice } from '../../components/search-choice.tsx';
import { useRequest } from '../../query.ts';

type Row = RequestOutput<'verslag.onderdelen'>[number];

interface OnderdeelFieldProps {
  casusId: string;
  /** Only of this bespreking; null: of every one, with the day of its overleg. */
  besprekingId: string | null;
  value: Onderdeel | null;
  onChange: (value: Onderdeel | null) => void;
}

/** What on the papers a note is about: who has that gets the note as well. */
export function OnderdeelField({ casusId, besprekingId, value, onChange }: OnderdeelFieldProps) {
  const { data } = useRequest('verslag.onderdelen', { casusId });
  if (data === undefined) return null;
  const rows = data.filter((row) => besprekingId === null || row.besprekingId === besprekingId);
  const found = rows.find((row) => value !== null && idOf(row) === idOf(value));
  return (
    <SearchChoice
      label="Over welk onderdeel? (mag leeg blijven)"
      description="Wie dit onderdeel krijgt of al kreeg, krijgt ook deze tekst. Laat u dit leeg, dan gaat de tekst alleen naar wie alles krijgt."
      placeholder="Kies een onderdeel"
      options={rows.map((row) => ({ id: idOf(row), name: onderdeelName(row, besprekingId === null) }))}
      value={found === undefined ? null : idOf(found)}
      onChange={(id) => {
        const row = rows.find((one) => idOf(one) === id);
        onChange(
          row === undefined ? null : { besprekingId: row.besprekingId, bron: row.bron, bronId: row.bronId },
        );
      }}
    />
  );
}

/** What a note is about, in the words of the paper; '' while unknown. */
export function useOnderdeelNames(casusId: string): (onderdelen: readonly Onderdeel[]) => string {
  const { data = [] } = useRequest('verslag.onderdelen', { casusId });
  return (onderdelen) =>
    onderdelen.flatMap((one) => data.find((row) => idOf(row) === idOf(one))?.label ?? []).join(', ');
}

function idOf({ besprekingId, bron, bronId }: Onderdeel): string {
  return `${besprekingId} ${bron} ${bronId}`;
}

function onderdeelName({ label, tekst, datum }: Row, withDay: boolean): string {
  const name = tekst === '' ? label : `${label}: ${tekst}`;
  return withDay ? `${formatDatum(datum)}, ${name}` : name;
}
