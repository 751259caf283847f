import { useState } from 'react';
import type { Casus } from '../../../../shared/domain/casus/casus.ts';
import { regimeNaam, type Regime } from '../../../../shared/domain/casus/regime.ts';
import type { RegimeChoice } from '../../../../shared/domain/casus/regime-choice.ts';
import { useKeptForm } from '../../../autosave/use-kept-form.ts';
import { Button } from '../../../components/button.tsx';
import { Kenmerken } from '../../../components/kenmerken.tsx';
import { FailureNotice } from '../../../components/notice.tsx';
import { SubmitForm } from '../../../components/submit-form.tsx';
import { TextArea } from '../../../components/text-area.tsx';
import { useCommand } from '../../../query.ts';
import { RegimeField } from './regime-field.tsx';
import { regimeOptions } from './regime-options.ts';

/** Doel and regime after the first overleg: shown, and changed only with the reason why it stays one casus. */
export function DoelChange({ casus, betrokkenen }: { casus: Casus; betrokkenen: number }) {
  const [changing, setChanging] = useState(false);
  return (
    <>
      <Kenmerken
        rows={[
          ['Doel', casus.doel],
          ['Regime', regimeNaam[casus.regime]],
        ]}
      />
      {changing ? (
        <DoelForm casus={casus} betrokkenen={betrokkenen} onDone={() => setChanging(false)} />
      ) : (
        <Button onPress={() => setChanging(true)}>Doel of regime wijzigen</Button>
      )}
    </>
  );
}

function DoelForm({ casus, betrokkenen, onDone }: { casus: Casus; betrokkenen: number; onDone: () => void }) {
  const [doel, setDoel] = useState(casus.doel);
  const [regime, setRegime] = useState<Regime>(casus.regime);
  const [refused, setRefused] = useState<RegimeChoice | null>(null);
  const [reden, setReden] = useState('');
  const [tried, setTried] = useState(false);
  const { forget } = useKeptForm({
    naam: `doel ${casus.id}`,
    casusId: casus.id,
    draft: { doel, regime, reden },
    isTyped: reden !== '' || doel !== casus.doel || regime !== casus.regime,
    asksFirst: true,
    onFound: (found) => {
      setDoel(found.doel);
      setRegime(found.regime);
      setReden(found.reden);
    },
  });
  const onLeave = () => {
    forget();
    onDone();
  };
  const change = useCommand('casus.changeDoel', {
    refresh: ['casus.get', 'casus.list', 'bewaren.ofCasus', 'bespreking.get'],
  });
  const submit = async () => {
    setTried(true);
    if (doel.trim() === '' || reden.trim() === '' || refused !== null) return;
    const { id, revisie } = casus;
    if ((await change.run({ id, revisie, doel, regime, reden })).ok) onLeave();
  };
  return (
    <SubmitForm className="privacy-form" onSubmit={submit}>
      <p>
        Over deze casus is al overlegd. Is het doel echt anders, maak dan een nieuwe casus. Past het bij
        dezelfde casus? Schrijf dan op waarom.
      </p>
      <TextArea
        label="Nieuw doel"
        rows={2}
        value={doel}
        onChange={setDoel}
        error={tried && doel.trim() === '' ? 'Het doel mag niet leeg zijn.' : undefined}
        autoFocus
      />
      <RegimeField
        value={regime}
        refused={refused}
        betrokkenen={betrokkenen}
        options={regimeOptions}
        onChange={setRegime}
        onRefused={setRefused}
      />
      <TextArea
        label="Waarom hoort dit bij dezelfde casus?"
        rows={2}
        value={reden}
        onChange={setReden}
        error={tried && reden.trim() === '' ? 'Schrijf op waarom.' : undefined}
      />
      <FailureNotice failure={change.failure} />
      <div className="privacy-actions">
        <Button type="submit" variant="primary" isDisabled={change.busy}>
          Wijzigen
        </Button>
        <Button variant="quiet" onPress={onLeave}>
          Niet wijzigen
        </Button>
      </div>
    </SubmitForm>
  );
}
