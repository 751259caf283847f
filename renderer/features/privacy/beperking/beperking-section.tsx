import { useState } from 'react';
import { beperkingGrondNaam } from '../../../../shared/domain/beperking/beperking.ts';
import { formatDatum } from '../../../../shared/domain/termijn/format-datum.ts';
import type { CasusDossier } from '../../../../shared/ipc/contract/casus.ts';
import { Button } from '../../../components/button.tsx';
import { Notice } from '../../../components/notice.tsx';
import { useRequest } from '../../../query.ts';
import { useMay } from '../../../shell/use-may.ts';
import { LiftForm } from './lift-form.tsx';
import { SetForm } from './set-form.tsx';
import '../rechten.css';

/** May this casus be used now, or only be read (AVG art. 18)? */
export function BeperkingSection({ dossier }: { dossier: CasusDossier }) {
  const { casus, beperking } = dossier;
  const may = useMay();
  const { data = [] } = useRequest('beperking.list', { casusId: casus.id });
  const [writing, setWriting] = useState(false);
  const [closed, setClosed] = useState(false);
  const lifted = data.filter(({ opgehevenOp }) => opgehevenOp !== null);
  const done = () => {
    setWriting(false);
    setClosed(true);
  };
  return (
    <section className="privacy-section" aria-label="Beperking">
      <h2>Beperking</h2>
      {beperking === null ? (
        <p className="second-ink">
          Bij een beperking kan iedereen met toegang deze casus lezen. Niemand kan er iets in veranderen of er
          iets van meegeven.
        </p>
      ) : (
        <Notice tone="attention" word="Beperkt">
          Sinds {formatDatum(beperking.sinds)}, door {beperking.door}. {beperkingGrondNaam[beperking.grond]}.
          U kunt de casus lezen, niet gebruiken. Verzoeken van de betrokkene gaan wel door.
        </Notice>
      )}
      {!writing && may(beperking === null ? 'beperking.set' : 'beperking.lift') && (
        <Button autoFocus={closed} onPress={() => setWriting(true)}>
          {beperking === null ? 'Gebruik beperken' : 'Beperking opheffen'}
        </Button>
      )}
      {writing && beperking === null && <SetForm casusId={casus.id} onDone={done} />}
      {writing && beperking !== null && <LiftForm id={beperking.id} casusId={casus.id} onDone={done} />}
      {lifted.length > 0 && (
        <ul className="plain" aria-label="Eerdere beperkingen">
          {lifted.map((one) => (
            <li key={one.id} className="meta">
              Beperkt van {formatDatum(one.sinds)} tot {formatDatum(one.opgehevenOp ?? one.sinds)}. Opgeheven
              door {one.opgehevenDoor}: {one.opgehevenReden}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
