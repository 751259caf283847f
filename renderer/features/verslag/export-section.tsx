import { useState } from 'react';
import type { BesprekingView } from '../../../shared/domain/bespreking/bespreking-view.ts';
import type { VerslagSoort } from '../../../shared/domain/verslag/verslag.ts';
import { Button } from '../../components/button.tsx';
import { FailureNotice, Notice } from '../../components/notice.tsx';
import { SearchChoice } from '../../components/search-choice.tsx';
import { refresh, useCommand, useRequest } from '../../query.ts';

type Outcome =
  { kind: 'none' } | { kind: 'saved'; file: string } | { kind: 'cancelled' } | { kind: 'no-recipient' };

interface ExportSectionProps {
  view: BesprekingView;
  soort: VerslagSoort;
  isConcept: boolean;
}

const dossier = { id: 'dossier', name: 'dossier' };

/** A file for one recipient, with only what this one may have; who got it is kept in the logboek. */
export function ExportSection({ view, soort, isConcept }: ExportSectionProps) {
  const besprekingId = view.bespreking.id;
  const [chosen, setChosen] = useState<string | null>(null);
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' });
  const { data } = useRequest('verslag.ontvangers', { besprekingId, stuk: soort });
  const command = useCommand('verslag.export');
  const options = [
    dossier,
    ...(data?.ontvangers ?? []).map(({ key, naam, organisatie }) => ({
      id: key,
      name: organisatie === '' || organisatie === naam ? naam : `${naam}, ${organisatie}`,
    })),
  ];

  const save = async (formaat: 'docx' | 'pdf'): Promise<void> => {
    if (chosen === null) {
      setOutcome({ kind: 'no-recipient' });
      return;
    }
    const stuk =
      chosen === dossier.id
        ? ({ stuk: 'dossier', ontvanger: null } as const)
        : { stuk: soort, ontvanger: chosen };
    const result = await command.run({ besprekingId, formaat, ...stuk });
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
      <SearchChoice
        label="Voor wie?"
        description="Een deelnemer, een organisatie, of dossier"
        options={options}
        value={chosen}
        onChange={(key) => {
          setChosen(key);
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
      <OutcomeLine outcome={outcome} recipient={options.find(({ id }) => id === chosen)?.name ?? ''} />
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
