import type { BesprekingView } from '../../../shared/domain/bespreking/bespreking-view.ts';
import { wieVan } from '../../../shared/domain/afspraak/wie.ts';
import { formatDatum } from '../../../shared/domain/termijn/format-datum.ts';
import type { AfspraakListed } from '../../../shared/invoer/table/parse-table.ts';
import { Table } from '../../components/table.tsx';
import { TickBox } from '../../components/tick-box.tsx';
import { importRowOf } from './import-row.ts';

interface TableLookProps {
  rows: readonly AfspraakListed[];
  view: BesprekingView;
  skipped: ReadonlySet<number>;
  onSkip: (skipped: ReadonlySet<number>) => void;
}

/** What each row of the pasted table will become, with its gaps. */
export function TableLook({ rows, view, skipped, onSkip }: TableLookProps) {
  const toggle = (index: number) => {
    const next = new Set(skipped);
    if (!next.delete(index)) next.add(index);
    onSkip(next);
  };
  return (
    <Table
      caption="Afspraken uit de tabel"
      columns={[
        { name: 'Toevoegen', hidden: true, width: 'narrow' },
        { name: 'Wie' },
        { name: 'Wat', width: 'wide' },
        { name: 'Termijn', width: 'narrow' },
      ]}
    >
      {rows.map((row, index) => {
        const wie = wieVan(importRowOf(row, view.betrokkenen), view);
        return (
          <tr key={index}>
            <td>
              <TickBox
                label={`Rij ${index + 1}: ${row.wat}`}
                hideLabel
                isSelected={!skipped.has(index)}
                onChange={() => toggle(index)}
              />
            </td>
            <td>{wie === '' ? <span className="attention-text">wie?</span> : wie}</td>
            <td>
              {row.wat}
              {row.remarks.map((remark) => (
                <div key={remark} className="meta">
                  {remark}
                </div>
              ))}
            </td>
            <td className="nowrap">
              <TermijnLook row={row} />
            </td>
          </tr>
        );
      })}
    </Table>
  );
}

function TermijnLook({ row }: { row: AfspraakListed }) {
  if (row.termijn === null) return <span className="attention-text">wanneer?</span>;
  if (row.termijn.kind === 'volgend-overleg') return <>volgend overleg</>;
  return <>{formatDatum(row.termijn.date)}</>;
}
