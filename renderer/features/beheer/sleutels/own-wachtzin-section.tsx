import { useState } from 'react';
import { Button } from '../../../components/button.tsx';
import { Notice } from '../../../components/notice.tsx';
import { useCommand } from '../../../query.ts';
import { emptyNewWachtzin, isAccepted, NewWachtzinFields } from '../../toegang/new-wachtzin.tsx';
import { OwnSecretForm } from './own-secret-form.tsx';

type Step = 'rest' | 'asking' | 'done';

export function OwnWachtzinSection() {
  const [step, setStep] = useState<Step>('rest');
  return (
    <section aria-label="Uw wachtzin">
      <h2>Uw wachtzin</h2>
      {step === 'done' && (
        <Notice tone="good">Uw nieuwe wachtzin geldt vanaf nu. De oude werkt niet meer.</Notice>
      )}
      {step === 'asking' ? (
        <Change onDone={() => setStep('done')} onCancel={() => setStep('rest')} />
      ) : (
        <Button onPress={() => setStep('asking')}>Wachtzin wijzigen</Button>
      )}
    </section>
  );
}

function Change({ onDone, onCancel }: { onDone: () => void; onCancel: () => void }) {
  const [chosen, setChosen] = useState(emptyNewWachtzin);
  const [tried, setTried] = useState(false);
  const change = useCommand('sleutel.setWachtzin', { refresh: ['sleutel.get'] });

  const submit = async (ownSecret: string) => {
    setTried(true);
    if (!isAccepted(chosen)) return;
    const changed = await change.run({ ownSecret, newWachtzin: chosen.wachtzin });
    if (changed.ok) onDone();
  };

  return (
    <OwnSecretForm
      word="Wachtzin wijzigen"
      busyWord="Bezig met wijzigen"
      busy={change.busy}
      failure={change.failure}
      onSubmit={submit}
      onCancel={onCancel}
      fields={<NewWachtzinFields label="Nieuwe wachtzin" value={chosen} onChange={setChosen} tried={tried} />}
    >
      <p className="running-text">
        Reservekopieën van voor nu gaan nog open met uw oude wachtzin. Kent iemand anders die? Laat de
        beheerder dan ook de sleutel vernieuwen.
      </p>
    </OwnSecretForm>
  );
}
