import { useState } from 'react';
import {
  beginsOf,
  termijnBeginNaam,
  termijnKeuzeSchema,
  type TermijnKeuze,
  type TermijnSoort,
} from '../../../../shared/domain/bewaren/bewaartermijn.ts';
import { useKeptForm } from '../../../autosave/use-kept-form.ts';
import { useRevisie } from '../../../autosave/use-revisie.ts';
import { Button } from '../../../components/button.tsx';
import { Choice } from '../../../components/choice.tsx';
import { FailureNotice } from '../../../components/notice.tsx';
import { SubmitForm } from '../../../components/submit-form.tsx';
import { TextArea } from '../../../components/text-area.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { cached, refresh, useCommand } from '../../../query.ts';
import { useOwnFunctie } from '../../privacy/bewaren/use-own-functie.ts';
import { DuurField } from './duur-field.tsx';

/** What the gemeente decides of one term, by whom and why. */
export function TermijnForm(props: {
  soort: TermijnSoort;
  keuze: TermijnKeuze;
  /** The revisie of all terms that this form was opened from. */
  from: number;
  onDone: () => void;
}) {
  const { soort, onDone } = props;
  const [keuze, setKeuze] = useState(props.keuze);
  const [reden, setReden] = useState('');
  const [functie, setFunctie] = useOwnFunctie();
  const [tried, setTried] = useState(false);
  const revisie = useRevisie(props.from);
  const [start] = useState(props.keuze);
  const { forget } = useKeptForm({
    naam: `termijn ${soort}`,
    casusId: null,
    draft: { keuze, reden, functie },
    isTyped: reden !== '' || keuze !== start,
    asksFirst: true,
    onFound: (found) => {
      setKeuze(found.keuze);
      setReden(found.reden);
      setFunctie(found.functie);
    },
  });
  const onLeave = () => {
    forget();
    onDone();
  };
  const set = useCommand('bewaren.setTermijn', {
    refresh: ['bewaren.termijnen', 'bewaren.list', 'bewaren.ofCasus', 'bewaren.nearing'],
  });
  const change = (part: Partial<TermijnKeuze>) => setKeuze((old) => ({ ...old, ...part }));
  const fits = termijnKeuzeSchema.safeParse(keuze).success;
  const submit = async () => {
    setTried(true);
    if (!fits || reden.trim() === '' || functie.trim() === '') return;
    const result = await set.run({ soort, keuze, reden, functie, revisie: revisie.now() });
    await revisie.follow(result, async () => {
      await refresh(['bewaren.termijnen']);
      return cached('bewaren.termijnen', {})?.revisie;
    });
    if (result.ok) onLeave();
  };
  return (
    <SubmitForm className="bewaren-form" onSubmit={submit}>
      <DuurField label="Termijn" value={keuze.duur} onChange={(duur) => change({ duur })} />
      <Choice
        label="Begint"
        options={beginsOf(soort).map((id) => ({ id, name: `Vanaf ${termijnBeginNaam[id]}` }))}
        value={keuze.begin}
        onChange={(begin) => change({ begin })}
      />
      <DuurField
        label={soort === 'driehoeknotitie' ? 'Hoogstens, na het begin' : 'Hoogstens, met verlengingen'}
        value={keuze.hoogstens}
        onChange={(hoogstens) => change({ hoogstens })}
        error={fits ? undefined : 'De langste termijn is niet korter dan de termijn zelf. Kijk beide na.'}
      />
      <TextField
        label="Herinnering, maanden ervoor"
        value={String(keuze.herinneringMaanden)}
        inputMode="numeric"
        maxLength={2}
        onChange={(text) => change({ herinneringMaanden: Number(text.replaceAll(/\D/g, '')) })}
        error={keuze.herinneringMaanden > 24 ? 'Hoogstens 24 maanden.' : undefined}
      />
      <TextField
        label="Bron"
        description="Selectielijst, convenant of wet."
        value={keuze.bron}
        onChange={(bron) => change({ bron })}
        error={tried && keuze.bron.trim() === '' ? 'Vul in waar de termijn staat.' : undefined}
      />
      <TextArea
        label="Toelichting"
        rows={2}
        value={keuze.toelichting}
        onChange={(toelichting) => change({ toelichting })}
      />
      <TextArea
        label="Waarom deze termijn?"
        rows={2}
        value={reden}
        onChange={setReden}
        error={tried && reden.trim() === '' ? 'Schrijf op waarom.' : undefined}
      />
      <TextField
        label="Uw functie"
        value={functie}
        onChange={setFunctie}
        maxLength={120}
        error={tried && functie.trim() === '' ? 'Vul uw functie in.' : undefined}
      />
      <FailureNotice failure={set.failure} />
      <div className="bewaren-actions">
        <Button type="submit" variant="primary" isDisabled={set.busy}>
          Vaststellen
        </Button>
        <Button variant="quiet" onPress={onLeave}>
          Niet vaststellen
        </Button>
      </div>
    </SubmitForm>
  );
}
