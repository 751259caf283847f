import { useState } from 'react';
import { wijzerUitkomstSchema, type WijzerRegel } from '../../../../shared/domain/delen/delen-wijzer.ts';
import type { Klasse } from '../../../../shared/domain/informatie/klasse.ts';
import { organisatieSoortSchema } from '../../../../shared/domain/organisatie/organisatie.ts';
import { organisatieSoortNaam } from '../../../../shared/domain/organisatie/organisatie-soort-naam.ts';
import { Button } from '../../../components/button.tsx';
import { ModalDialog } from '../../../components/modal-dialog.tsx';
import { FailureNotice } from '../../../components/notice.tsx';
import { RadioList } from '../../../components/radio-list.tsx';
import { SubmitForm } from '../../../components/submit-form.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { TickBox } from '../../../components/tick-box.tsx';
import { TickList } from '../../../components/tick-list.tsx';
import type { RequestFailure } from '../../../request-failure.ts';
import { uitkomstWords } from './wijzer-words.ts';

const soorten = organisatieSoortSchema.options.map((id) => ({ id, name: organisatieSoortNaam[id] }));

interface WijzerFormProps {
  regel: WijzerRegel;
  klassen: readonly Klasse[];
  busy: boolean;
  failure: RequestFailure | null;
  onSave: (regel: WijzerRegel) => Promise<void>;
  onClose: () => void;
}

/** One regel of the delen-wijzer; a new one comes at the top, since the first that fits decides. */
export function WijzerForm({ regel, klassen, busy, failure, onSave, onClose }: WijzerFormProps) {
  const [draft, setDraft] = useState(regel);
  const [tried, setTried] = useState(false);
  const change = (part: Partial<WijzerRegel>) => setDraft((old) => ({ ...old, ...part }));
  const submit = async (): Promise<void> => {
    setTried(true);
    if (draft.grond.trim() === '') return;
    await onSave({ ...draft, naarAfwezig: draft.uitkomst === 'ja' && draft.naarAfwezig });
  };
  return (
    <ModalDialog title="Regel van de delen-wijzer" wide onClose={onClose}>
      <SubmitForm className="delen-wijzer-form" onSubmit={submit}>
        <TickList
          label="Van wie komt het? Niets aangekruist is: van iedereen."
          options={soorten}
          value={draft.van}
          onChange={(van) => change({ van })}
        />
        <TickList
          label="Naar wie? Niets aangekruist is: naar iedereen."
          options={soorten}
          value={draft.naar}
          onChange={(naar) => change({ naar })}
        />
        <TickList
          label="Welke gegevens? Niets aangekruist is: alles."
          options={klassen.map(({ id, naam }) => ({ id, name: naam }))}
          value={draft.klassen}
          onChange={(ids) => change({ klassen: ids })}
        />
        <RadioList
          label="Mag het worden gedeeld?"
          choices={wijzerUitkomstSchema.options.map((id) => ({ id, content: uitkomstWords[id] }))}
          value={draft.uitkomst}
          onChange={(uitkomst) => change({ uitkomst })}
        />
        {draft.uitkomst === 'ja' && (
          <TickBox
            label="Ook wie er niet bij was, krijgt het"
            isSelected={draft.naarAfwezig}
            onChange={(naarAfwezig) => change({ naarAfwezig })}
          />
        )}
        <TextField
          label="Grond"
          description="Het artikel, of de afspraak met de partners."
          value={draft.grond}
          maxLength={300}
          onChange={(grond) => change({ grond })}
          error={tried && draft.grond.trim() === '' ? 'Schrijf op waar dit op berust.' : undefined}
        />
        <TextField
          label="Toelichting"
          value={draft.toelichting}
          maxLength={600}
          onChange={(toelichting) => change({ toelichting })}
        />
        <FailureNotice failure={failure} />
        <div className="dialoog-actions">
          <Button type="submit" variant="primary" isDisabled={busy}>
            Bewaren
          </Button>
          <Button variant="quiet" onPress={onClose}>
            Niet bewaren
          </Button>
        </div>
      </SubmitForm>
    </ModalDialog>
  );
}
