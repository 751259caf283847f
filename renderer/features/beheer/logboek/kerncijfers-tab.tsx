import { useState } from 'react';
import type { Kerncijfers } from '../../../../shared/domain/logboek/kerncijfers.ts';
import { kerncijferNotes } from '../../../../shared/verslag/logboek/build-kerncijfers.ts';
import { Button } from '../../../components/button.tsx';
import { Choice } from '../../../components/choice.tsx';
import { Loaded } from '../../../components/loaded.tsx';
import { FailureNotice } from '../../../components/notice.tsx';
import { Table } from '../../../components/table.tsx';
import { useCommand, useRequest } from '../../../query.ts';
import { ExportOutcome, type Outcome } from './export-outcome.tsx';

/** Numbers of one year, without persons (WGS: oversight on the method, not on a casus). */
export function KerncijfersTab({ jaren }: { jaren: readonly number[] }) {
  const [jaar, setJaar] = useState(jaren[0] ?? 2026);
  const kerncijfers = useRequest('logboek.kerncijfers', { jaar }, { keepPrevious: true });
  return (
    <div className="logboek-kerncijfers">
      <div className="logboek-termijn">
        <Choice
          label="Jaar"
          options={jaren.map((year) => ({ id: String(year), name: String(year) }))}
          value={String(jaar)}
          onChange={(chosen) => setJaar(Number(chosen))}
        />
      </div>
      <Loaded query={kerncijfers}>{(data) => <KerncijferTables kerncijfers={data} />}</Loaded>
      <ul className="second-ink not-protected">
        {kerncijferNotes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      <KerncijferExport jaar={jaar} />
    </div>
  );
}

function KerncijferTables({ kerncijfers }: { kerncijfers: Kerncijfers }) {
  return (
    <div className="logboek-cijfers">
      {kerncijfers.groepen.map(({ titel, cijfers }) => (
        <section key={titel} aria-label={titel}>
          <h3>{titel}</h3>
          <Table caption={titel} columns={[{ name: 'Wat' }, { name: 'Aantal', width: 'narrow' }]}>
            {cijfers.map(({ naam, aantal }) => (
              <tr key={naam}>
                <td>{naam}</td>
                <td className="nowrap">{aantal}</td>
              </tr>
            ))}
          </Table>
        </section>
      ))}
    </div>
  );
}

function KerncijferExport({ jaar }: { jaar: number }) {
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' });
  const command = useCommand('logboek.exportKerncijfers', { refresh: ['logboek.list'] });
  const save = async (formaat: 'docx' | 'pdf'): Promise<void> => {
    const result = await command.run({ jaar, formaat });
    if (!result.ok) setOutcome({ kind: 'none' });
    else
      setOutcome(
        result.value.file === null ? { kind: 'cancelled' } : { kind: 'saved', file: result.value.file },
      );
  };
  return (
    <>
      <div className="logboek-knoppen">
        <Button icon="file" isDisabled={command.busy} onPress={() => void save('docx')}>
          Word (DOCX)
        </Button>
        <Button icon="file" isDisabled={command.busy} onPress={() => void save('pdf')}>
          PDF
        </Button>
      </div>
      <FailureNotice failure={command.failure} />
      <ExportOutcome outcome={outcome} />
    </>
  );
}
