import { useState } from 'react';
import { archiefnominatieNaam, type Archiefnominatie } from '../../../../shared/domain/bewaren/afsluiting.ts';
import { useKeptForm } from '../../../autosave/use-kept-form.ts';
import { Button } from '../../../components/button.tsx';
import { FailureNotice, Notice } from '../../../components/notice.tsx';
import { RadioList } from '../../../components/radio-list.tsx';
import { SubmitForm } from '../../../components/submit-form.tsx';
import { TextArea } from '../../../components/text-area.tsx';
import { useCommand } from '../../../query.ts';

/** Closing: with what it ended, and what becomes of the records (Archiefwet). */
export function AfsluitenForm({ casusId, openAfspraken }: { casusId: string; openAfspraken: number }) {
  const [writing, setWriting] = useState(false);
  return writing ? (
    <Afsluiten casusId={casusId} openAfspraken={openAfspraken} onDone={() => setWriting(false)} />
  ) : (
    <Button onPress={() => setWriting(true)}>Casus afsluiten</Button>
  );
}

function Afsluiten(props: { casusId: string; openAfspraken: number; onDone: () => void }) {
  const { casusId, openAfspraken, onDone } = props;
  const [resultaat, setResultaat] = useState('');
  const [archiefnominatie, setArchiefnominatie] = useState<Archiefnominatie>('vernietigen');
  const [tried, setTried] = useState(false);
  const { forget } = useKeptForm({
    naam: `afsluiten ${casusId}`,
    casusId,
    draft: { resultaat, archiefnominatie },
    isTyped: resultaat !== '',
    asksFirst: true,
    onFound: (found) => {
      setResultaat(found.resultaat);
      setArchiefnominatie(found.archiefnominatie);
    },
  });
  const onLeave = () => {
    forget();
    onDone();
  };
  const close = useCommand('casus.afsluiten', {
    refresh: ['bewaren.ofCasus', 'bewaren.list', 'bewaren.nearing', 'casus.get', 'casus.list', 'vandaag.get'],
  });
  const submit = async () => {
    setTried(true);
    if (resultaat.trim() === '') return;
    if ((await close.run({ casusId, resultaat, archiefnominatie })).ok) onLeave();
  };
  return (
    <SubmitForm className="privacy-form" onSubmit={submit}>
      {openAfspraken > 0 && (
        <Notice tone="attention">
          {openAfspraken === 1
            ? 'Er is nog een afspraak open.'
            : `Er zijn nog ${openAfspraken} afspraken open.`}{' '}
          Afsluiten kan wel; de afspraken blijven staan.
        </Notice>
      )}
      <TextArea
        label="Resultaat"
        description="Waarmee is deze casus geëindigd? In een zin."
        rows={2}
        value={resultaat}
        onChange={setResultaat}
        error={tried && resultaat.trim() === '' ? 'Schrijf op waarmee de casus eindigde.' : undefined}
        autoFocus
      />
      <RadioList
        label="Wat gebeurt er met de stukken?"
        choices={[
          { id: 'vernietigen', content: archiefnominatieNaam.vernietigen },
          {
            id: 'blijvend-bewaren',
            content: archiefnominatieNaam['blijvend-bewaren'],
            aside: 'volgens de selectielijst; vraag de archivaris',
          },
        ]}
        value={archiefnominatie}
        onChange={setArchiefnominatie}
      />
      {archiefnominatie === 'blijvend-bewaren' && (
        <p>
          Maak na het afsluiten de archiefmap en breng die naar het archief van uw gemeente. Zolang deze keuze
          staat, vernietigt Casustafel de casus niet.
        </p>
      )}
      <FailureNotice failure={close.failure} />
      <div className="privacy-actions">
        <Button type="submit" variant="primary" isDisabled={close.busy}>
          Afsluiten
        </Button>
        <Button variant="quiet" onPress={onLeave}>
          Niet afsluiten
        </Button>
      </div>
    </SubmitForm>
  );
}
