import { useState } from 'react';
import type { BesprekingView } from '../../../shared/domain/bespreking/bespreking-view.ts';
import type { Onderdeel } from '../../../shared/domain/delen/onderdeel.ts';
import { formatDatum } from '../../../shared/domain/termijn/format-datum.ts';
import { dutchDay } from '../../../shared/verslag/clock-time.ts';
import { Button } from '../../components/button.tsx';
import { FailureNotice, Notice } from '../../components/notice.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { refresh, useCommand } from '../../query.ts';
import { NameField } from '../oordeel/name-field.tsx';
import { peopleNames } from '../oordeel/people-names.ts';
import { OnderdeelField, useOnderdeelNames } from './onderdeel-field.tsx';
import { stukRequests } from './stuk-requests.ts';

/** A correctie is a named note beside the vastgesteld verslag and travels with it. */
export function CorrectieSection({ view }: { view: BesprekingView }) {
  const besprekingId = view.bespreking.id;
  const [text, setText] = useState('');
  const [by, setBy] = useState('');
  const [about, setAbout] = useState<Onderdeel | null>(null);
  const [asked, setAsked] = useState(false);
  const namesOf = useOnderdeelNames(view.casus.id);
  const command = useCommand('verslag.addCorrectie');
  const isComplete = text.trim() !== '' && by.trim() !== '';

  const add = async (): Promise<void> => {
    setAsked(!isComplete);
    if (!isComplete) return;
    const onderdelen = about === null ? [] : [about];
    const result = await command.run({ besprekingId, tekst: text.trim(), door: by.trim(), onderdelen });
    if (!result.ok) return;
    setText('');
    setBy('');
    setAbout(null);
    await refresh(['bespreking.get', ...stukRequests]);
  };

  return (
    <section className="verslag-deel" aria-labelledby="correctie-kop">
      <h2 id="correctie-kop">Correcties</h2>
      {view.correcties.map((correctie) => (
        <p key={correctie.id}>
          {correctie.onderdelen.length > 0 && <strong>{namesOf(correctie.onderdelen)}: </strong>}
          {correctie.tekst}{' '}
          <span className="meta">
            {correctie.door}, {formatDatum(dutchDay(correctie.createdAt))}
          </span>
        </p>
      ))}
      <OnderdeelField
        key={view.correcties.length}
        casusId={view.casus.id}
        besprekingId={besprekingId}
        value={about}
        onChange={setAbout}
      />
      <TextArea label="Wat klopt er niet, en wat moet er staan?" rows={3} value={text} onChange={setText} />
      <NameField label="Van wie komt de correctie?" names={peopleNames(view)} value={by} onChange={setBy} />
      <FailureNotice failure={command.failure} />
      {asked && !isComplete && (
        <Notice tone="attention">Schrijf op wat er moet staan en van wie de correctie komt.</Notice>
      )}
      <Button isDisabled={command.busy} onPress={() => void add()}>
        Correctie toevoegen
      </Button>
    </section>
  );
}
