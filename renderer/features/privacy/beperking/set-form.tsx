import { useState } from 'react';
import {
  beperkingGrondNaam,
  beperkingGrondSchema,
  type BeperkingGrond,
} from '../../../../shared/domain/beperking/beperking.ts';
import { Button } from '../../../components/button.tsx';
import { Choice } from '../../../components/choice.tsx';
import { FailureNotice } from '../../../components/notice.tsx';
import { SubmitForm } from '../../../components/submit-form.tsx';
import { useCommand } from '../../../query.ts';

/** From now on the casus is readable only. */
export function SetForm({ casusId, onDone }: { casusId: string; onDone: () => void }) {
  const [grond, setGrond] = useState<BeperkingGrond | null>(null);
  const [tried, setTried] = useState(false);
  const set = useCommand('beperking.set', { refresh: ['casus.get', 'beperking.list', 'bespreking.get'] });
  const submit = async () => {
    setTried(true);
    if (grond !== null && (await set.run({ casusId, verzoekId: null, grond })).ok) onDone();
  };
  return (
    <SubmitForm className="privacy-form" onSubmit={submit}>
      <Choice
        label="Waarom"
        options={beperkingGrondSchema.options.map((id) => ({ id, name: beperkingGrondNaam[id] }))}
        value={grond}
        onChange={setGrond}
        error={tried && grond === null ? 'Kies de grond van de wet.' : undefined}
      />
      <p>Daarna kan niemand meer iets in deze casus veranderen of ervan meegeven, tot u dit opheft.</p>
      <FailureNotice failure={set.failure} />
      <div className="privacy-actions">
        <Button type="submit" variant="primary" isDisabled={set.busy}>
          Beperken
        </Button>
        <Button variant="quiet" onPress={onDone}>
          Niet beperken
        </Button>
      </div>
    </SubmitForm>
  );
}
