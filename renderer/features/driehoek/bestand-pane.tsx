import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { Choice } from '../../components/choice.tsx';
import { FailureNotice, Notice } from '../../components/notice.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useCommand } from '../../query.ts';
import { useNav } from '../../shell/nav.tsx';
import { NotitieExemplaren } from '../exemplaar/notitie-exemplaren.tsx';
import { DiscardNotitie } from './discard-notitie.tsx';
import type { NotitieView } from './notitie-screen.tsx';

type Outcome = { kind: 'none' } | { kind: 'cancelled' } | { kind: 'saved'; file: string; voor: string };

const now = 'nu';

/** For one recipient, whose name stands on it; what goes out is always a version. */
export function BestandPane({ view }: { view: NotitieView }) {
  const { leave } = useNav();
  const { notitie, versies, besluiten } = view;
  const [voor, setVoor] = useState('');
  const [tried, setTried] = useState(false);
  const [chosen, setChosen] = useState<string>(now);
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' });
  const exported = useCommand('driehoek.export', {
    refresh: ['driehoek.get', 'driehoek.list', 'driehoek.changes', 'exemplaar.list', 'rectificatie.list'],
  });
  const versie = chosen === now ? null : Number(chosen);

  const save = (formaat: 'docx' | 'pdf'): void => {
    setTried(true);
    setOutcome({ kind: 'none' });
    if (voor.trim() !== '') leave(() => void write(formaat));
  };
  const write = async (formaat: 'docx' | 'pdf'): Promise<void> => {
    const result = await exported.run({ id: notitie.id, versie, formaat, ontvanger: voor.trim() });
    if (!result.ok) return;
    const { file } = result.value;
    setOutcome(file === null ? { kind: 'cancelled' } : { kind: 'saved', file, voor: voor.trim() });
  };

  return (
    <>
      <section className="notitie-part" aria-labelledby="bestand-head">
        <h2 id="bestand-head">Opslaan als bestand</h2>
        <TextField
          label="Voor wie?"
          description="Deze naam komt op elke bladzijde te staan, bijvoorbeeld: burgemeester."
          value={voor}
          maxLength={120}
          onChange={setVoor}
          error={tried && voor.trim() === '' ? 'Vul in voor wie dit exemplaar is.' : undefined}
        />
        <p className="second-ink">
          Wat u opslaat, wordt vastgelegd als versie. Printen doet u vanuit het bestand.
        </p>
        {versies.length > 0 && (
          <Choice
            label="Welke versie"
            options={[
              { id: now, name: 'Zoals het nu is' },
              ...versies
                .toReversed()
                .map(({ nummer }) => ({ id: String(nummer), name: `Versie ${String(nummer)}` })),
            ]}
            value={chosen}
            onChange={setChosen}
          />
        )}
        <div className="notitie-keys">
          <Button icon="file" isDisabled={exported.busy} onPress={() => save('pdf')}>
            PDF
          </Button>
          <Button icon="file" isDisabled={exported.busy} onPress={() => save('docx')}>
            Word (DOCX)
          </Button>
        </div>
        <FailureNotice failure={exported.failure} />
        {outcome.kind === 'cancelled' && <p role="status">Niet opgeslagen.</p>}
        {outcome.kind === 'saved' && (
          <Notice tone="good" word="Opgeslagen">
            Voor {outcome.voor}: <span className="path">{outcome.file}</span>
          </Notice>
        )}
        {notitie.casusId === null && versies.length === 0 && besluiten.length === 0 && (
          <DiscardNotitie notitie={notitie} />
        )}
      </section>
      <NotitieExemplaren exemplaren={view.exemplaren} />
    </>
  );
}
