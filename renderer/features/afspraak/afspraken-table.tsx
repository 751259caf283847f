import { useState } from 'react';
import type { Afspraak, AfspraakStatus } from '../../../shared/domain/afspraak/afspraak.ts';
import type { AfspraakListed } from '../../../shared/ipc/contract/afspraak.ts';
import { Button } from '../../components/button.tsx';
import { FailureNotice, Notice } from '../../components/notice.tsx';
import { Table } from '../../components/table.tsx';
import { useCommand } from '../../query.ts';
import { AfspraakRow } from './afspraak-row.tsx';
import { statusWords } from './status-words.ts';
import './afspraak.css';

interface AfsprakenTableProps {
  caption: string;
  rows: readonly AfspraakListed[];
  today: string;
  /** Show which casus each belongs to. */
  withCasus?: boolean;
}

/** Afspraken with what became of them; a wrong key can be taken back. */
export function AfsprakenTable({ caption, rows, today, withCasus = false }: AfsprakenTableProps) {
  const [last, setLast] = useState<Afspraak | null>(null);
  const setStatus = useCommand('afspraak.setStatus', {
    refresh: ['afspraak.list', 'vandaag.get', 'casus.get', 'casus.list', 'bespreking.get'],
  });

  const change = async (afspraak: Afspraak, status: AfspraakStatus, waarom: string): Promise<boolean> => {
    const result = await setStatus.run({ id: afspraak.id, status, waarom });
    if (result.ok) setLast(status === 'open' ? null : result.value);
    return result.ok;
  };

  return (
    <>
      {last !== null && (
        <Notice tone="good" word="Vastgelegd">
          Afspraak {last.nummer} ({last.wat}) is {statusWords[last.status]}.{' '}
          <Button variant="quiet" onPress={() => void change(last, 'open', '')}>
            Terugdraaien
          </Button>
        </Notice>
      )}
      <FailureNotice failure={setStatus.failure} />
      {rows.length > 0 && (
        <Table
          caption={caption}
          columns={[
            ...(withCasus ? [{ name: 'Casus', width: 'narrow' as const }] : []),
            { name: 'Nr', width: 'narrow' },
            { name: 'Wie' },
            { name: 'Wat', width: 'wide' },
            { name: 'Termijn', width: 'narrow' },
            { name: 'Uitkomst', width: 'narrow' },
          ]}
        >
          {rows.map((row) => (
            <AfspraakRow
              key={row.afspraak.id}
              row={row}
              today={today}
              withCasus={withCasus}
              onChange={change}
            />
          ))}
        </Table>
      )}
    </>
  );
}
