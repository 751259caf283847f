import { useState } from 'react';
import type { CasusDossier } from '../../../../shared/ipc/contract/casus.ts';
import { Button } from '../../../components/button.tsx';
import { useRequest } from '../../../query.ts';
import { useMay } from '../../../shell/use-may.ts';
import { ToestemmingForm } from './toestemming-form.tsx';
import { ToestemmingList } from './toestemming-list.tsx';
import '../rechten.css';

/** Which organisatie may share more because a betrokkene said so (BW 7:457, Jeugdwet 7.3.11, AVG art. 7). */
export function ToestemmingSection({ dossier }: { dossier: CasusDossier }) {
  const { casus, betrokkenen } = dossier;
  const may = useMay();
  const { data: given = [] } = useRequest('toestemming.list', { casusId: casus.id });
  const { data: organisaties = [] } = useRequest('deelname.list', { casusId: casus.id });
  const [writing, setWriting] = useState(false);
  const [closed, setClosed] = useState(false);
  return (
    <section className="privacy-section" aria-label="Toestemmingen">
      <h2>Toestemmingen</h2>
      <p className="second-ink">
        Wie een beroepsgeheim heeft, deelt alleen met toestemming, bij een conflict van plichten of als de wet
        melden toelaat. Toestemming is niet de gewone weg: wie afhankelijk is van hulp of van de gemeente, kan
        vaak niet vrij nee zeggen. De grond van deze casus staat bovenaan dit scherm.
      </p>
      <ToestemmingList
        given={given}
        betrokkenen={betrokkenen}
        today={dossier.today}
        organisaties={organisaties}
      />
      {writing ? (
        <ToestemmingForm
          dossier={dossier}
          organisaties={organisaties}
          onDone={() => {
            setWriting(false);
            setClosed(true);
          }}
        />
      ) : (
        may('toestemming.record') && (
          <Button icon="plus" autoFocus={closed} onPress={() => setWriting(true)}>
            Toestemming vastleggen
          </Button>
        )
      )}
    </section>
  );
}
