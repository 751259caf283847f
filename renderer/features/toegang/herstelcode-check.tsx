import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { FailureNotice } from '../../components/notice.tsx';
import { TextField } from '../../components/text-field.tsx';
import { SubmitForm } from '../../components/submit-form.tsx';
import { useCommand } from '../../query.ts';
import type { HerstelcodeFrame, NewHerstelcode } from './new-herstelcode.ts';

interface HerstelcodeCheckProps {
  code: NewHerstelcode;
  frame: HerstelcodeFrame;
  onBack: () => void;
  onConfirmed: () => void;
}

/** Asks some groups back, so that nobody goes on without the paper. */
export function HerstelcodeCheck({ code, frame: Frame, onBack, onConfirmed }: HerstelcodeCheckProps) {
  const [typed, setTyped] = useState<readonly string[]>(code.asked.map(() => ''));
  const confirm = useCommand('toegang.confirmHerstelcode');

  const submit = async () => {
    const result = await confirm.run({ groepen: [...typed] });
    if (result.ok) onConfirmed();
  };

  return (
    <Frame title="Staat de code goed op papier?">
      <p className="running-text">
        Typ van uw papier over wat hieronder wordt gevraagd. Hoofdletters maken niet uit.
      </p>
      <SubmitForm className="toegang-form" onSubmit={submit}>
        {code.asked.map((group, index) => (
          <TextField
            key={group}
            label={`Groep ${group}`}
            value={typed[index] ?? ''}
            onChange={(value) => {
              confirm.clear();
              setTyped(typed.with(index, value));
            }}
            autoFocus={index === 0}
          />
        ))}
        <FailureNotice failure={confirm.failure} />
        <div className="toegang-actions">
          <Button
            variant="primary"
            type="submit"
            isDisabled={confirm.busy || typed.some((text) => text.trim() === '')}
          >
            Verder
          </Button>
          <Button variant="quiet" onPress={onBack}>
            Toon de code nog een keer
          </Button>
        </div>
      </SubmitForm>
    </Frame>
  );
}
