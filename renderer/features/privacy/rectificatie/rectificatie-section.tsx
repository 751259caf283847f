import { useState } from 'react';
import { rectificatieSoortNaam } from '../../../../shared/domain/rectificatie/rectificatie.ts';
import { formatDatum } from '../../../../shared/domain/termijn/format-datum.ts';
import type { CasusDossier } from '../../../../shared/ipc/contract/casus.ts';
import { dutchDay } from '../../../../shared/verslag/clock-time.ts';
import { Button } from '../../../components/button.tsx';
import { Loaded } from '../../../components/loaded.tsx';
import { useRequest } from '../../../query.ts';
import { useMay } from '../../../shell/use-may.ts';
import { Ontvangers } from './ontvangers.tsx';
import { RectificatieForm } from './rectificatie-form.tsx';
import '../rechten.css';

/** Notes and verklaringen that go along with every later paper (AVG art. 16), and who must hear of them (art. 19). */
export function RectificatieSection({ dossier }: { dossier: CasusDossier }) {
  const may = useMay();
  const list = useRequest('rectificatie.list', { casusId: dossier.casus.id });
  const [writing, setWriting] = useState(false);
  const [closed, setClosed] = useState(false);
  return (
    <section className="privacy-section" aria-label="Rectificaties en verklaringen">
      <h2>Rectificaties en verklaringen</h2>
      <p className="second-ink">
        Wat vaststaat, verandert niet. Wat u hier vastlegt, komt op elk stuk dat u daarna maakt. Kiest u over
        welk onderdeel het gaat, dan krijgt iedereen het die dat onderdeel krijgt of al kreeg. Kiest u niets,
        dan krijgt alleen wie de hele casus mag hebben het. Bij het verslag kunt u het ook met de hand
        meegeven. Wie al een stuk kreeg, staat hieronder: laat hun weten wat er is veranderd.
      </p>
      <Loaded query={list}>
        {(rows) => (
          <>
            {rows.map(({ rectificatie, ontvangers }) => (
              <article key={rectificatie.id} className="verzoek" aria-label={`Bij ${rectificatie.bij}`}>
                <h3>
                  {rectificatieSoortNaam[rectificatie.soort]} bij {rectificatie.bij}
                </h3>
                <p>{rectificatie.tekst}</p>
                <p className="meta">
                  Van {rectificatie.van}, vastgelegd door {rectificatie.door} op{' '}
                  {formatDatum(dutchDay(rectificatie.createdAt))}
                </p>
                <Ontvangers id={rectificatie.id} ontvangers={ontvangers} />
              </article>
            ))}
          </>
        )}
      </Loaded>
      {writing ? (
        <RectificatieForm
          casusId={dossier.casus.id}
          onDone={() => {
            setWriting(false);
            setClosed(true);
          }}
        />
      ) : (
        may('rectificatie.record') && (
          <Button icon="plus" autoFocus={closed} onPress={() => setWriting(true)}>
            Rectificatie of verklaring vastleggen
          </Button>
        )
      )}
    </section>
  );
}
