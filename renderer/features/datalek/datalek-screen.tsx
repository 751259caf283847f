import { useState } from 'react';
import { datalekClock } from '../../../shared/domain/datalek/datalek-clock.ts';
import type { RequestOutput } from '../../../shared/ipc/contract.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { ScreenHead } from '../../components/screen-head.tsx';
import { useNav } from '../../shell/nav.tsx';
import { useMay } from '../../shell/use-may.ts';
import { DatalekForm } from './datalek-form.tsx';
import './datalek.css';

/** Anybody can note that something may have gone wrong with personal data; no casus is needed. */
export function DatalekScreen() {
  const { goTo } = useNav();
  const may = useMay();
  const [noted, setNoted] = useState<RequestOutput<'datalek.record'> | null>(null);
  if (noted === null) {
    return (
      <>
        <ScreenHead title="Mogelijk datalek" />
        <p className="running-text">
          Is er iets misgegaan met persoonsgegevens: iets kwijt, naar de verkeerde gestuurd, gezien door
          iemand die dat niet mocht? Leg het meteen vast, ook als u het niet zeker weet. Noem geen namen van
          personen.
        </p>
        <DatalekForm onDone={setNoted} />
      </>
    );
  }
  return (
    <>
      <ScreenHead title="Mogelijk datalek" />
      <Notice tone="good" word={`Vastgelegd als ${noted.nummer}`}>
        Waarschuw nu de functionaris gegevensbescherming van uw gemeente. Is melden aan de Autoriteit
        Persoonsgegevens nodig, dan moet dat binnen 72 uur: {datalekClock(noted.ontdektAt, noted.now).words}.
      </Notice>
      {may('datalek.list') && (
        <div className="datalek-actions">
          <Button variant="primary" autoFocus onPress={() => goTo({ room: 'beheer', part: 'datalekken' })}>
            Naar het register
          </Button>
        </div>
      )}
    </>
  );
}
