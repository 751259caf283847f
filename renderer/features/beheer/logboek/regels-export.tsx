import { useState } from 'react';
import type { LogboekFilter } from '../../../../shared/domain/logboek/filter.ts';
import { Button } from '../../../components/button.tsx';
import { FailureNotice } from '../../../components/notice.tsx';
import { useCommand } from '../../../query.ts';
import { ExportOutcome, type Outcome } from './export-outcome.tsx';

/** The lines that were asked for as a file or on paper; that they went out is a line itself. */
export function RegelsExport({ filter }: { filter: LogboekFilter }) {
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' });
  const file = useCommand('logboek.export', { refresh: ['logboek.list'] });
  const paper = useCommand('logboek.print', { refresh: ['logboek.list'] });
  const busy = file.busy || paper.busy;

  const save = async (formaat: 'csv' | 'docx' | 'pdf'): Promise<void> => {
    paper.clear();
    const result = await file.run({ filter, formaat });
    if (!result.ok) setOutcome({ kind: 'none' });
    else
      setOutcome(
        result.value.file === null ? { kind: 'cancelled' } : { kind: 'saved', file: result.value.file },
      );
  };
  const print = async (): Promise<void> => {
    file.clear();
    const result = await paper.run({ filter });
    setOutcome({ kind: result.ok && !result.value.printed ? 'not-printed' : 'none' });
  };

  return (
    <section className="logboek-export" aria-labelledby="logboek-export-kop">
      <h3 id="logboek-export-kop">Deze regels bewaren of afdrukken</h3>
      <p className="second-ink">
        U krijgt de regels die u hierboven koos. Op papier komen hoogstens 2.000 regels.
      </p>
      <div className="logboek-knoppen">
        <Button icon="file" isDisabled={busy} onPress={() => void save('csv')}>
          CSV (rekenblad)
        </Button>
        <Button icon="file" isDisabled={busy} onPress={() => void save('docx')}>
          Word (DOCX)
        </Button>
        <Button icon="file" isDisabled={busy} onPress={() => void save('pdf')}>
          PDF
        </Button>
        <Button isDisabled={busy} onPress={() => void print()}>
          Afdrukken
        </Button>
      </div>
      <FailureNotice failure={file.failure ?? paper.failure} />
      <ExportOutcome outcome={outcome} />
    </section>
  );
}
