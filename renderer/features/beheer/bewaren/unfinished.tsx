import type { Vernietiging } from '../../../../shared/domain/bewaren/vernietiging.ts';
import { destroyedNaam, standOf } from '../../../../shared/domain/bewaren/vernietiging.ts';
import { useState } from 'react';
import { Button } from '../../../components/button.tsx';
import { Notice } from '../../../components/notice.tsx';
import { useCommand } from '../../../query.ts';
import { OwnSecretForm } from '../sleutels/own-secret-form.tsx';

/** A destruction that was broken off between deleting and the new key: finished here. */
export function Unfinished({ vernietigingen }: { vernietigingen: readonly Vernietiging[] }) {
  const [asking, setAsking] = useState(false);
  const finish = useCommand('vernietiging.finish', {
    refresh: ['vernietiging.list', 'vernietiging.get', 'bewaren.list', 'bewaren.nearing', 'sleutel.get'],
  });
  const pending = vernietigingen.filter((one) => standOf(one) === 'gewist');
  if (pending.length === 0) return null;
  const numbers = pending.map(destroyedNaam).join(', ');
  return (
    <section aria-label="Vernietiging afmaken">
      <Notice tone="attention" word="Een vernietiging is niet af">
        De gegevens van {numbers} zijn gewist. De sleutel is daarna nog niet vernieuwd, dus resten in het
        bestand zijn nog te openen. Maak het af met uw wachtzin.
      </Notice>
      {asking ? (
        <OwnSecretForm
          word="Sleutel vernieuwen"
          busyWord="Bezig met vernieuwen"
          busy={finish.busy}
          failure={finish.failure}
          onSubmit={async (secret) => {
            if ((await finish.run({ secret })).ok) setAsking(false);
          }}
          onCancel={() => setAsking(false)}
        >
          <p>Dat duurt enkele seconden. Zolang kunt u niet werken.</p>
        </OwnSecretForm>
      ) : (
        <Button variant="primary" onPress={() => setAsking(true)}>
          Vernietiging afmaken
        </Button>
      )}
    </section>
  );
}
