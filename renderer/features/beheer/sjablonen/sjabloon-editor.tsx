import { useRef, useState } from 'react';
import { checkSjabloon } from '../../../../shared/domain/sjabloon/check-sjabloon.ts';
import type { SjabloonFault } from '../../../../shared/domain/sjabloon/sjabloon-fault.ts';
import { sjabloonNaam, sjabloonSoortOf } from '../../../../shared/domain/sjabloon/sjabloon.ts';
import type { SjablonenNow } from '../../../../shared/ipc/contract/sjabloon.ts';
import { useKeptForm } from '../../../autosave/use-kept-form.ts';
import { Button } from '../../../components/button.tsx';
import { ConfirmButton } from '../../../components/confirm-button.tsx';
import { FailureNotice } from '../../../components/notice.tsx';
import { TextArea } from '../../../components/text-area.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { patch, useCommand } from '../../../query.ts';
import { FaultList } from './fault-list.tsx';
import { insertAt, offsetOf } from './place-in-text.ts';
import { SjabloonPreview } from './sjabloon-preview.tsx';
import { VeldenList } from './velden-list.tsx';

interface SjabloonEditorProps {
  sjabloon: SjablonenNow['sjablonen'][number];
  revisie: number;
}

/** One text: its fields beside it, what is wrong while it is typed, and how it will look. */
export function SjabloonEditor({ sjabloon, revisie }: SjabloonEditorProps) {
  const { id, eigen } = sjabloon;
  const soort = sjabloonSoortOf[id];
  const [draft, setDraft] = useState({ title: sjabloon.title, tekst: sjabloon.tekst });
  const area = useRef<HTMLTextAreaElement>(null);
  const titleInput = useRef<HTMLInputElement>(null);
  const isTyped = draft.title !== sjabloon.title || draft.tekst !== sjabloon.tekst;
  const { forget } = useKeptForm({
    naam: `sjabloon ${id}`,
    casusId: null,
    draft,
    isTyped,
    asksFirst: true,
    onFound: setDraft,
  });
  const save = useCommand('sjabloon.save');
  const reset = useCommand('sjabloon.reset');
  const result = checkSjabloon(soort, draft);
  const faults = result.ok ? [] : result.faults;

  const insert = (text: string) => {
    const field = area.current;
    const at = field?.selectionStart ?? draft.tekst.length;
    const made = insertAt(draft.tekst, at, field?.selectionEnd ?? at, text);
    setDraft({ ...draft, tekst: made.text });
    // Only after React has put the new text there.
    requestAnimationFrame(() => {
      field?.focus();
      field?.setSelectionRange(made.cursor, made.cursor);
    });
  };
  const show = (fault: SjabloonFault) => {
    const field = fault.part === 'title' ? titleInput.current : area.current;
    const at = offsetOf(fault.part === 'title' ? draft.title : draft.tekst, fault);
    field?.focus();
    field?.setSelectionRange(at, at);
  };
  const follow = (now: SjablonenNow) => {
    forget();
    patch('sjabloon.list', {}, () => now);
  };
  const onSave = async () => {
    const answer = await save.run({ id, ...draft, revisie });
    if (answer.ok) follow(answer.value);
  };
  const onReset = async () => {
    const answer = await reset.run({ id, revisie });
    if (answer.ok) follow(answer.value);
  };

  return (
    <div className="sjabloon">
      <div className="sjabloon-text">
        <TextField
          label="Titel"
          value={draft.title}
          maxLength={160}
          inputRef={titleInput}
          onChange={(title) => setDraft({ ...draft, title })}
        />
        <TextArea
          label="Tekst"
          description="Een kop begint met #, een punt van een lijst met -. Elke andere regel is een alinea."
          rows={22}
          value={draft.tekst}
          maxLength={20_000}
          inputRef={area}
          onChange={(tekst) => setDraft({ ...draft, tekst })}
        />
        <FaultList faults={faults} onShow={show} />
        <div className="sjabloon-keys">
          <Button
            variant="primary"
            isDisabled={!isTyped || faults.length > 0 || save.busy}
            onPress={() => void onSave()}
          >
            Opslaan
          </Button>
          {eigen && (
            <ConfirmButton
              word="Terug naar de eerste tekst"
              what={sjabloonNaam[id]}
              question="De tekst van uw gemeente gaat weg. Doorgaan?"
              onConfirm={() => void onReset()}
            />
          )}
        </div>
        <FailureNotice failure={save.failure ?? reset.failure} />
      </div>
      <VeldenList soort={soort} onInsert={insert} />
      <SjabloonPreview id={id} draft={draft} valid={faults.length === 0} />
    </div>
  );
}
