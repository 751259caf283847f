import { useState } from 'react';
import type { BesprekingView } from '../../../shared/domain/bespreking/bespreking-view.ts';
import type { VerslagSoort } from '../../../shared/domain/verslag/verslag.ts';
import { Button } from '../../components/button.tsx';
import { FailureNotice, Notice } from '../../components/notice.tsx';
import { refresh, useCommand } from '../../query.ts';
import { NameField } from '../oordeel/name-field.tsx';
import { peopleNames } from '../oordeel/people-names.ts';

type Outcome =
  { kind: 'none' } | { kind: 'saved'; file: string } | { kind: 'cancelled' } | { kind: 'no-recipient' };

interface ExportSectionProps {
  view: BesprekingView;
  soort: VerslagSoort;
  isConcept: boolean;
}

/** A file for one recipient, whose name stands on it; who got it is kept in the logboek. */
export function ExportSection({ view, soort, isConcept }: ExportSectionProps) {
  const [recipient, setRecipient] = useState('');
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' });
  const command = useCommand('verslag.export');

  const save = async (formaat: 'docx' | 'pdf'): Promise<void> => {
    const voor = recipient.trim();
    if (voor === '') {
      setOutcome({ kind: 'no-recipient' });
      return;
    }
    const result = await command.run({ besprekingId: view.bespreking.id, soort, formaat, voor });
    if (!result.ok) {
      setOutcome({ kind: 'none' });
      return;
    }
    const { file } = result.value;
    setOutcome(file === null ? { kind: 'cancelled' } : { kind: 'saved', file });
    if (file !== null) await refresh(['casus.get']);
  };

  return (
    <section className="verslag-deel" aria-labelledby="export-kop">
      <h2 id="export-kop">Opslaan als bestand</h2>
      {isConcept && <p className="second-ink">Op het bestand staat dat dit een concept is.</p>}
      <NameField
        label="Voor wie?"
        description="Een deelnemer, of dossier"
        names={['dossier', ...peopleNames(view)]}
        value={recipient}
        onChange={(name) => {
          setRecipient(name);
          setOutcome({ kind: 'none' });
        }}
      />
      <div className="verslag-knoppen">
        <Button icon="file" isDisabled={command.busy} onPress={() => void save('docx')}>
          Word (DOCX)
        </Button>
        <Button icon="file" isDisabled={command.busy} onPress={() => void save('pdf')}>
          PDF
        </Button>
      </div>
      <FailureNotice failure={command.failure} />
      <OutcomeLine outcome={outcome} recipient={recipient} />
    </section>
  );
}

function OutcomeLine({ outcome, recipient }: { outcome: Outcome; recipient: string }) {
  switch (outcome.kind) {
    case 'none':
      return null;
    case 'no-recipient':
      return <Notice tone="attention">Kies eerst voor wie het bestand is.</Notice>;
    case 'cancelled':
      return <p role="status">Niet opgeslagen.</p>;
    case 'saved':
      return (
        <Notice tone="good" word="Opgeslagen">
          Voor {recipient}: <span className="verslag-bestand">{outcome.file}</span>
        </Notice>
      );
  }
}
