import { useState } from 'react';
import type { BesprekingView } from '../../../shared/domain/bespreking/bespreking-view.ts';
import type { Stuk } from '../../../shared/domain/verslag/stuk.ts';
import { Button } from '../../components/button.tsx';
import { FailureNotice, Notice } from '../../components/notice.tsx';
import { refresh, useCommand } from '../../query.ts';

type Outcome =
  { kind: 'none' } | { kind: 'saved'; file: string } | { kind: 'cancelled' } | { kind: 'no-recipient' };

interface ExportSectionProps {
  view: BesprekingView;
  stuk: Stuk;
  /** null: nobody is chosen, or the stuk is the dossier. */
  ontvanger: string | null;
  voor: string;
  isConcept: boolean;
}

/** A file for one recipient, with only what this one may have; a numbered exemplaar. */
export function ExportSection({ view, stuk, ontvanger, voor, isConcept }: ExportSectionProps) {
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' });
  const command = useCommand('verslag.export');

  const save = async (formaat: 'docx' | 'pdf'): Promise<void> => {
    if (ontvanger === null && stuk !== 'dossier') {
      setOutcome({ kind: 'no-recipient' });
      return;
    }
    const result = await command.run({ besprekingId: view.bespreking.id, stuk, ontvanger, formaat });
    if (!result.ok) {
      setOutcome({ kind: 'none' });
      return;
    }
    const { file } = result.value;
    setOutcome(file === null ? { kind: 'cancelled' } : { kind: 'saved', file });
    if (file !== null) await refresh(['verzending.list', 'exemplaar.list', 'casus.get', 'rectificatie.list']);
  };

  return (
    <section className="verslag-deel" aria-labelledby="export-kop">
      <h2 id="export-kop">Opslaan als bestand</h2>
      {voor !== '' && <p>Voor {voor}.</p>}
      {isConcept && <p className="second-ink">Op het bestand staat dat dit een concept is.</p>}
      <div className="verslag-knoppen">
        <Button icon="file" isDisabled={command.busy} onPress={() => void save('docx')}>
          Word (DOCX)
        </Button>
        <Button icon="file" isDisabled={command.busy} onPress={() => void save('pdf')}>
          PDF
        </Button>
      </div>
      <FailureNotice failure={command.failure} />
      <OutcomeLine outcome={outcome} voor={voor} />
    </section>
  );
}

function OutcomeLine({ outcome, voor }: { outcome: Outcome; voor: string }) {
  switch (outcome.kind) {
    case 'none':
      return null;
    case 'no-recipient':
      return <Notice tone="attention">Kies eerst hierboven voor wie het bestand is.</Notice>;
    case 'cancelled':
      return <p role="status">Niet opgeslagen.</p>;
    case 'saved':
      return (
        <Notice tone="good" word="Opgeslagen">
          Voor {voor}: <span className="verslag-bestand">{outcome.file}</span>
        </Notice>
      );
  }
}
