import { useState } from 'react';
import { termijnBeginNaam, type Bewaartermijn } from '../../../../shared/domain/bewaren/bewaartermijn.ts';
import { duurWords } from '../../../../shared/domain/bewaren/duur.ts';
import { regimeNaam, regimeSchema, type Regime } from '../../../../shared/domain/casus/regime.ts';
import { formatDatum } from '../../../../shared/domain/termijn/format-datum.ts';
import { Button } from '../../../components/button.tsx';
import { Kenmerken } from '../../../components/kenmerken.tsx';
import { Loaded } from '../../../components/loaded.tsx';
import { useRequest } from '../../../query.ts';
import { useMay } from '../../../shell/use-may.ts';
import { TermijnForm } from './termijn-form.tsx';

/** The bewaartermijn per regime: what the gemeente decided, or the proposal until then. */
export function Termijnen() {
  const termijnen = useRequest('bewaren.termijnen', {});
  return (
    <section aria-label="Bewaartermijnen">
      <h2>Bewaartermijnen</h2>
      <p className="second-ink">
        De wet noemt voor een casusoverleg geen vaste termijn: niet langer dan nodig. Uw gemeente besluit, met
        de FG en de archivaris. Een andere termijn geldt meteen voor alle casussen.
      </p>
      <Loaded query={termijnen}>
        {(data) => (
          <>
            {regimeSchema.options.map((regime) => (
              <Termijn key={regime} regime={regime} termijn={data.termijnen[regime]} revisie={data.revisie} />
            ))}
          </>
        )}
      </Loaded>
    </section>
  );
}

function Termijn(props: { regime: Regime; termijn: Bewaartermijn; revisie: number }) {
  const { regime, termijn, revisie } = props;
  const may = useMay();
  const [changing, setChanging] = useState(false);
  const { keuze, besloten } = termijn;
  const name = regimeNaam[regime];
  return (
    <section aria-label={name}>
      <h3>{name}</h3>
      <Kenmerken
        rows={[
          ['Termijn', `${duurWords(keuze.duur)} vanaf ${termijnBeginNaam[keuze.begin]}`],
          ['Hoogstens', `${duurWords(keuze.hoogstens)}, verlengingen meegerekend`],
          ['Herinnering', herinneringWords(keuze.herinneringMaanden)],
          ['Toelichting', keuze.toelichting],
          ['Bron', keuze.bron],
          [
            'Wie besloot',
            besloten === null
              ? 'Voorstel; uw gemeente besluit'
              : `${besloten.door}, ${besloten.functie}, ${formatDatum(besloten.datum)}: ${besloten.reden}`,
          ],
        ]}
      />
      {changing && (
        <TermijnForm regime={regime} keuze={keuze} from={revisie} onDone={() => setChanging(false)} />
      )}
      {!changing && may('bewaren.setTermijn') && (
        <Button aria-label={`Termijn vaststellen: ${name}`} onPress={() => setChanging(true)}>
          Termijn vaststellen
        </Button>
      )}
    </section>
  );
}

function herinneringWords(maanden: number): string {
  if (maanden === 0) return 'geen';
  return `${duurWords({ aantal: maanden, eenheid: 'maanden' })} ervoor`;
}
