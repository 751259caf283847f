import { useState } from 'react';
import type { SleutelStand } from '../../../../shared/ipc/contract/sleutel.ts';
import { Button } from '../../../components/button.tsx';
import { Notice } from '../../../components/notice.tsx';
import { useCommand } from '../../../query.ts';
import { dayText } from './day-text.ts';
import { OwnSecretForm } from './own-secret-form.tsx';
import { retiredText } from './retired-text.ts';

type Step = 'rest' | 'asking' | 'done';

export function DataKeySection({ stand }: { stand: SleutelStand }) {
  const [step, setStep] = useState<Step>('rest');
  const renew = useCommand('sleutel.renew', { refresh: ['sleutel.get'] });

  const submit = async (ownSecret: string) => {
    const renewed = await renew.run({ ownSecret });
    if (renewed.ok) setStep('done');
  };

  return (
    <section aria-label="Sleutel van de gegevens">
      <h2>Sleutel van de gegevens</h2>
      <p className="running-text">
        Alle gegevens zijn versleuteld met een sleutel: een lang getal dat niemand ziet. Uw wachtzin en de
        herstelcode maken die sleutel los. Deze sleutel is van {dayText(stand.keyCreatedAt)}.
      </p>
      <p className="running-text">{retiredText(stand.retired)}</p>
      {stand.renewalDue && (
        <Notice tone="attention">
          Iemand heeft geen toegang meer, maar de sleutel is daarna niet vernieuwd. Met een oude kopie van het
          sleutelbestand kan die persoon de gegevens nog lezen. Kies “Sleutel vernieuwen”.
        </Notice>
      )}
      {step === 'done' && (
        <Notice tone="good">Alle gegevens staan nu onder een nieuwe sleutel. Uw wachtzin is dezelfde.</Notice>
      )}
      {step === 'asking' ? (
        <OwnSecretForm
          word="Nu vernieuwen"
          busyWord="Bezig met vernieuwen"
          busy={renew.busy}
          failure={renew.failure}
          onSubmit={submit}
          onCancel={() => setStep('rest')}
        >
          <p className="running-text">
            Casustafel maakt een kopie onder een nieuwe sleutel, kijkt die na en zet hem in de plaats van de
            oude. Dat duurt enkele seconden; zolang kunt u niet werken. Wachtzinnen en de herstelcode blijven
            gelden. Valt de stroom uit, dan maakt Casustafel het bij de volgende start af of draait het terug.
          </p>
          <p className="running-text">
            Reservekopieën van voor nu blijven onder de oude sleutel. Ze gaan open tot ze zijn opgeruimd.
          </p>
        </OwnSecretForm>
      ) : (
        <>
          <p className="running-text">
            Vernieuw de sleutel als iemand een kopie van de gegevens en een wachtzin kan hebben. Gaat er een
            gebruiker weg of vernietigt u een casus, dan gebeurt het vanzelf.
          </p>
          <Button onPress={() => setStep('asking')}>Sleutel vernieuwen</Button>
        </>
      )}
    </section>
  );
}
