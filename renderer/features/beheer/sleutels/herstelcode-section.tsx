import { useState } from 'react';
import type { SleutelStand } from '../../../../shared/ipc/contract/sleutel.ts';
import { Button } from '../../../components/button.tsx';
import { Notice } from '../../../components/notice.tsx';
import { refresh, useCommand } from '../../../query.ts';
import { HerstelcodeSteps } from '../../toegang/herstelcode-steps.tsx';
import type { HerstelcodeFrame, NewHerstelcode } from '../../toegang/new-herstelcode.ts';
import { OwnSecretForm } from './own-secret-form.tsx';

type Step = { at: 'rest' | 'asking' | 'done' } | { at: 'code'; code: NewHerstelcode };

const SectionFrame: HerstelcodeFrame = ({ title, children }) => (
  <section aria-label={title}>
    <h2>{title}</h2>
    {children}
  </section>
);

export function HerstelcodeSection({ herstelcode }: { herstelcode: SleutelStand['herstelcode'] }) {
  const [step, setStep] = useState<Step>({ at: 'rest' });
  const make = useCommand('sleutel.newHerstelcode');

  const submit = async (ownSecret: string) => {
    const made = await make.run({ ownSecret });
    if (made.ok) setStep({ at: 'code', code: made.value });
  };
  const confirmed = () => {
    setStep({ at: 'done' });
    void refresh(['sleutel.get', 'toegang.stand']);
  };

  if (step.at === 'code') {
    return <HerstelcodeSteps code={step.code} frame={SectionFrame} onConfirmed={confirmed} />;
  }
  return (
    <section aria-label="Herstelcode">
      <h2>Herstelcode</h2>
      {step.at === 'done' && <Notice tone="good">De nieuwe herstelcode geldt vanaf nu.</Notice>}
      {!herstelcode.onPaper && (
        <Notice tone="attention">
          De herstelcode met kenmerk {herstelcode.kenmerk} is gemaakt, maar niet van papier overgetypt. Ligt
          hij niet in de kluis? Maak dan een nieuwe.
        </Notice>
      )}
      {step.at === 'asking' ? (
        <OwnSecretForm
          word="Nieuwe herstelcode maken"
          busyWord="Bezig met maken"
          busy={make.busy}
          failure={make.failure}
          onSubmit={submit}
          onCancel={() => setStep({ at: 'rest' })}
        >
          <p className="running-text">
            De code met kenmerk {herstelcode.kenmerk} werkt daarna niet meer, behalve voor reservekopieën van
            voor nu. U ziet de nieuwe code een keer. Zorg dat u kunt afdrukken of pen en papier hebt.
          </p>
        </OwnSecretForm>
      ) : (
        <>
          <p className="running-text">
            Maak een nieuwe code als het papier weg is, als iemand het heeft gezien die dat niet mocht, of als
            het is gebruikt.
          </p>
          <Button onPress={() => setStep({ at: 'asking' })}>Nieuwe herstelcode</Button>
        </>
      )}
    </section>
  );
}
