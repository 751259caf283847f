import { useState } from 'react';
import {
  verzoekSoortNaam,
  verzoekSoortSchema,
  type VerzoekSoort,
} from '../../../../shared/domain/verzoek/verzoek.ts';
import type { CasusDossier } from '../../../../shared/ipc/contract/casus.ts';
import { useKeptForm } from '../../../autosave/use-kept-form.ts';
import { Button } from '../../../components/button.tsx';
import { Choice } from '../../../components/choice.tsx';
import { DatumField } from '../../../components/datum-field.tsx';
import { FailureNotice } from '../../../components/notice.tsx';
import { SubmitForm } from '../../../components/submit-form.tsx';
import { TextArea } from '../../../components/text-area.tsx';
import { useCommand } from '../../../query.ts';

const somebodyElse = 'somebody-else';

/** A request that came in: what, of whom, and when. */
export function VerzoekForm({ dossier, onDone }: { dossier: CasusDossier; onDone: () => void }) {
  const { casus, betrokkenen, today } = dossier;
  const [soort, setSoort] = useState<VerzoekSoort>('inzage');
  const [wie, setWie] = useState<string>(betrokkenen[0]?.id ?? somebodyElse);
  const [ontvangenOp, setOntvangenOp] = useState<string | null>(today);
  const [toelichting, setToelichting] = useState('');
  const [tried, setTried] = useState(false);
  const { forget } = useKeptForm({
    naam: `verzoek ${casus.id}`,
    casusId: casus.id,
    draft: { soort, wie, ontvangenOp, toelichting },
    isTyped: toelichting !== '',
    asksFirst: true,
    onFound: (found) => {
      setSoort(found.soort);
      setWie(found.wie);
      setOntvangenOp(found.ontvangenOp);
      setToelichting(found.toelichting);
    },
  });
  const onLeave = () => {
    forget();
    onDone();
  };
  const record = useCommand('verzoek.record', { refresh: ['verzoek.list', 'verzoek.due', 'casus.get'] });
  const inFuture = ontvangenOp !== null && ontvangenOp > today;

  const submit = async () => {
    setTried(true);
    if (ontvangenOp === null || inFuture) return;
    const betrokkeneId = wie === somebodyElse ? null : wie;
    const input = { casusId: casus.id, betrokkeneId, soort, ontvangenOp, toelichting };
    if ((await record.run(input)).ok) onLeave();
  };

  return (
    <SubmitForm className="privacy-form" onSubmit={submit}>
      <Choice
        label="Wat is gevraagd"
        options={verzoekSoortSchema.options.map((id) => ({ id, name: verzoekSoortNaam[id] }))}
        value={soort}
        onChange={setSoort}
      />
      <Choice
        label="Door wie"
        description="Van wie de gegevens zijn. Een inzagedossier kan alleen voor iemand uit deze lijst."
        options={[
          ...betrokkenen.map(({ id, naam }) => ({ id, name: naam })),
          { id: somebodyElse, name: 'Iemand die niet in de lijst staat' },
        ]}
        value={wie}
        onChange={setWie}
      />
      <DatumField
        label="Ontvangen op"
        description="Vanaf die dag loopt de maand."
        value={ontvangenOp}
        onChange={setOntvangenOp}
        error={
          inFuture
            ? 'Deze dag is er nog niet. Kies de dag waarop het verzoek binnenkwam.'
            : tried && ontvangenOp === null
              ? 'Kies de dag waarop het verzoek binnenkwam.'
              : undefined
        }
      />
      <TextArea label="Toelichting" rows={2} value={toelichting} onChange={setToelichting} />
      <FailureNotice failure={record.failure} />
      <div className="privacy-actions">
        <Button type="submit" variant="primary" isDisabled={record.busy}>
          Verzoek vastleggen
        </Button>
        <Button variant="quiet" onPress={onLeave}>
          Niet vastleggen
        </Button>
      </div>
    </SubmitForm>
  );
}
