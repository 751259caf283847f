import { useState } from 'react';
import type { BesprekingView } from '../../../shared/domain/bespreking/bespreking-view.ts';
import type { Kader } from '../../../shared/kader/schema.ts';
import { Button } from '../../components/button.tsx';
import { ConsultSection } from '../consult/consult-section.tsx';
import { useKader } from '../kader/use-kader.ts';
import { KaderMissing } from '../oordeel/kader-missing.tsx';
import { afwegingOf } from '../oordeel/panel-content.ts';
import { BesluitForm } from './besluit-form.tsx';
import { RegieSection } from './regie-section.tsx';
import { RecordedBesluit } from './recorded-besluit.tsx';
import './besluit.css';

/** Step 4: op- of afschaling and regie; afspraken are typed in the capture line. */
export function BesluitStap({ view }: { view: BesprekingView }) {
  const kader = useKader(view.bespreking);
  const made = view.fasebesluiten.filter((besluit) => besluit.besprekingId === view.bespreking.id);
  const [another, setAnother] = useState(false);
  return (
    <div className="besluit">
      <section className="besluit-deel" aria-label="Op- of afschaling vastleggen">
        <h2>Op- of afschaling</h2>
        <p className="second-ink">
          Werkafspraak over de regie; geen besluit in de zin van de Awb. Het formele besluit van de
          burgemeester staat hieronder met nummer en datum.
        </p>
        {kader === null && <KaderMissing bespreking={view.bespreking} />}
        {kader && (
          <>
            {made.map((besluit) => (
              <RecordedBesluit
                key={besluit.id}
                besluit={besluit}
                kader={kader}
                isLast={besluit === made.at(-1)}
              />
            ))}
            {made.length === 0 || another ? (
              <BesluitForm view={view} kader={kader} onRecorded={() => setAnother(false)} />
            ) : (
              <Button onPress={() => setAnother(true)}>Nog een stap vastleggen</Button>
            )}
          </>
        )}
      </section>
      {kader && <ConsultHere view={view} kader={kader} />}
      <RegieSection view={view} kader={kader ?? undefined} isRecorded={made.length > 0} />
    </div>
  );
}

/** Where the outcome is consult, what was asked and answered is recorded here: it is no besluit. */
function ConsultHere({ view, kader }: { view: BesprekingView; kader: Kader }) {
  const { uitkomst, consult } = afwegingOf(kader, view);
  if (uitkomst !== 'consult') return null;
  return (
    <section className="besluit-deel" aria-label="Consult vragen">
      <h2>Consult</h2>
      <ConsultSection
        casusId={view.casus.id}
        today={view.today}
        gevraagdAan={consult.map(({ naam }) => naam)[0] ?? ''}
      />
    </section>
  );
}
