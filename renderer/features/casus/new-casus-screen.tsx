import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { FailureNotice, Notice } from '../../components/notice.tsx';
import { ScreenHead } from '../../components/screen-head.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { TextField } from '../../components/text-field.tsx';
import { SubmitForm } from '../../components/submit-form.tsx';
import { TickBox } from '../../components/tick-box.tsx';
import { useCommand } from '../../query.ts';
import { useNav } from '../../shell/nav.tsx';
import { namesIn } from './names-in.ts';
import './casus.css';

export function NewCasusScreen() {
  const { goTo } = useNav();
  const [aanduiding, setAanduiding] = useState('');
  const [doel, setDoel] = useState('');
  const [overWie, setOverWie] = useState('');
  const [consult, setConsult] = useState(false);
  const [tried, setTried] = useState(false);
  const create = useCommand('casus.create', { refresh: ['casus.list', 'vandaag.get'] });

  const names = overWie.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
  const shownName = namesIn(aanduiding, names)[0];
  const errors = {
    aanduiding: aanduiding.trim() === '' ? 'Geef een korte aanduiding, zonder naam.' : undefined,
    doel: doel.trim() === '' ? 'Schrijf in een zin wat u met deze casus wilt bereiken.' : undefined,
    overWie: !consult && names.length === 0 ? 'Schrijf op om wie het gaat.' : undefined,
  };

  const submit = async () => {
    setTried(true);
    if (errors.aanduiding ?? errors.doel ?? errors.overWie) return;
    const made = await create.run({
      aanduiding: aanduiding.trim(),
      doel: doel.trim(),
      overWie: consult ? [] : names,
      consult,
    });
    if (made.ok) goTo({ room: 'casus', casusId: made.value.id });
  };

  return (
    <>
      <ScreenHead title="Nieuwe casus" />
      <SubmitForm className="casus-form" onSubmit={submit}>
        <TextField
          label="Korte aanduiding"
          description="Zonder naam: dit staat op elk scherm en in bestandsnamen. Bijvoorbeeld: vol huis Dorpsstraat."
          value={aanduiding}
          onChange={setAanduiding}
          maxLength={60}
          autoFocus
          error={tried ? errors.aanduiding : undefined}
        />
        {shownName !== undefined && (
          <Notice tone="attention">
            Hier staat &quot;{shownName}&quot; in. Kies liever een aanduiding waaraan een ander niet ziet om
            wie het gaat.
          </Notice>
        )}
        <TextArea
          label="Doel"
          description="Eén zin: wat wilt u met dit overleg bereiken? Het doel staat op elk scherm en elk papier."
          rows={2}
          value={doel}
          onChange={setDoel}
          error={tried ? errors.doel : undefined}
        />
        {!consult && (
          <TextArea
            label="Over wie gaat het?"
            description="Eén naam per regel. Naasten kunt u later toevoegen."
            rows={3}
            value={overWie}
            onChange={setOverWie}
            error={tried ? errors.overWie : undefined}
          />
        )}
        <TickBox
          label="Dit is een consult"
          detail="u vraagt advies en noemt geen personen"
          isSelected={consult}
          onChange={setConsult}
        />
        <FailureNotice failure={create.failure} />
        <div className="casus-actions">
          <Button variant="primary" type="submit" isDisabled={create.busy}>
            Casus maken
          </Button>
          <Button variant="quiet" onPress={() => goTo({ room: 'casussen' })}>
            Terug
          </Button>
        </div>
        <p className="second-ink">
          Grondslag, regime, convenant en kader neemt de casus over van uw gemeente. De fase mag nog te
          bepalen zijn.
        </p>
      </SubmitForm>
    </>
  );
}
