import { useState } from 'react';
import { needsGrond } from '../../../../shared/domain/verzoek/needs-grond.ts';
import {
  verzoekStatusNaam,
  type Verzoek,
  type VerzoekStatus,
} from '../../../../shared/domain/verzoek/verzoek.ts';
import {
  weigeringsgrondNaam,
  weigeringsgrondSchema,
  type Weigeringsgrond,
} from '../../../../shared/domain/verzoek/weigeringsgrond.ts';
import { useKeptForm } from '../../../autosave/use-kept-form.ts';
import { Button } from '../../../components/button.tsx';
import { Choice } from '../../../components/choice.tsx';
import { FailureNotice } from '../../../components/notice.tsx';
import { SubmitForm } from '../../../components/submit-form.tsx';
import { TextArea } from '../../../components/text-area.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { useCommand, useRequest } from '../../../query.ts';

const answers: readonly Exclude<VerzoekStatus, 'open'>[] = [
  'ingewilligd',
  'deels',
  'geweigerd',
  'ingetrokken',
];

/** The answer to a request; once recorded it does not change. */
export function DecideForm({ verzoek, onDone }: { verzoek: Verzoek; onDone: () => void }) {
  const stand = useRequest('toegang.stand', {});
  const [status, setStatus] = useState<Exclude<VerzoekStatus, 'open'>>('ingewilligd');
  const [grond, setGrond] = useState<Weigeringsgrond | null>(null);
  const [antwoord, setAntwoord] = useState('');
  const [typedDoor, setDoor] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const { forget } = useKeptForm({
    naam: `antwoord ${verzoek.id}`,
    casusId: verzoek.casusId,
    draft: { status, grond, antwoord, typedDoor },
    isTyped: antwoord !== '' || typedDoor !== null,
    asksFirst: true,
    onFound: (found) => {
      setStatus(found.status);
      setGrond(found.grond);
      setAntwoord(found.antwoord);
      setDoor(found.typedDoor);
    },
  });
  const onLeave = () => {
    forget();
    onDone();
  };
  const decide = useCommand('verzoek.decide', { refresh: ['verzoek.list', 'verzoek.due', 'casus.get'] });
  const withGrond = needsGrond(status);
  const beslistDoor = typedDoor ?? stand.data?.gebruiker ?? '';

  const submit = async () => {
    setTried(true);
    if (beslistDoor.trim() === '' || (withGrond && (grond === null || antwoord.trim() === ''))) return;
    const { id, revisie } = verzoek;
    const input = { id, revisie, status, grond: withGrond ? grond : null, antwoord, beslistDoor };
    if ((await decide.run(input)).ok) onLeave();
  };

  return (
    <SubmitForm className="privacy-form" onSubmit={submit}>
      <Choice
        label="Antwoord"
        options={answers.map((id) => ({ id, name: verzoekStatusNaam[id] }))}
        value={status}
        onChange={setStatus}
      />
      {withGrond && (
        <Choice
          label="Op welke grond niet, of niet helemaal"
          options={weigeringsgrondSchema.options.map((id) => ({ id, name: weigeringsgrondNaam[id] }))}
          value={grond}
          onChange={setGrond}
          error={tried && grond === null ? 'Kies de grond van de wet.' : undefined}
        />
      )}
      <TextArea
        label={withGrond ? 'Uitleg aan de betrokkene' : 'Wat is geantwoord'}
        rows={2}
        value={antwoord}
        onChange={setAntwoord}
        error={
          tried && withGrond && antwoord.trim() === ''
            ? 'Schrijf op waarom. Zonder uitleg kan weigeren niet.'
            : undefined
        }
      />
      <TextField
        label="Wie besliste"
        maxLength={120}
        value={beslistDoor}
        onChange={setDoor}
        error={tried && beslistDoor.trim() === '' ? 'Schrijf op wie besliste.' : undefined}
      />
      <p className="second-ink">Een vastgelegd antwoord verandert niet meer.</p>
      <FailureNotice failure={decide.failure} />
      <div className="privacy-actions">
        <Button type="submit" variant="primary" isDisabled={decide.busy}>
          Antwoord vastleggen
        </Button>
        <Button variant="quiet" onPress={onLeave}>
          Niet vastleggen
        </Button>
      </div>
    </SubmitForm>
  );
}
