import { useState } from 'react';
import {
  termijnBeginNaam,
  termijnSoortNaam,
  termijnSoortSchema,
  type Bewaartermijn,
  type TermijnSoort,
} from '../../../../shared/domain/bewaren/bewaartermijn.ts';
import { duurWords } from '../../../../shared/domain/bewaren/duur.ts';
import { formatDatum } from '../../../../shared/domain/termijn/format-datum.ts';
import { Button } from '../../../components/button.tsx';
import { Kenmerken } from '../../../components/kenmerken.tsx';
import { Loaded } from '../../../components/loaded.tsx';
import { useRequest } from '../../../query.ts';
import { useMay } from '../../../shell/use-may.ts';
import { TermijnForm } from './termijn-form.tsx';

/** The bewaartermijn per regime, and of notities of no casus: what the gemeente decided, or the proposal until then. */
export function Termijnen() {
  const termijnen = useRequest('bewaren.termijnen', {});
  return (
    <section aria-label="Bewaartermijnen">
      <h2>Bewaartermijnen</h2>
      <p className="second-ink">
        De wet noemt voor een casusoverleg geen vaste termijn: niet langer dan nodig. Uw gemeente besluit, met
        de FG en de archivaris. Een andere termijn geldt meteen voor alle casussen en notities.
      </p>
      <Loaded query={termijnen}>
        {(data) => (
          <>
            {termijnSoortSchema.options.map((soort) => (
              <Termijn key={soort} soort={soort} termijn={data.termijnen[soort]} revisie={data.revisie} />
            ))}
          </>
        )}
      </Loaded>
    </section>
  );
}

function Termijn(props: { soort: TermijnSoort; termijn: Bewaartermijn; revisie: number }) {
  const { soort, termijn, revisie } = props;
  const may = useMay();
  const [changing, setChanging] = useState(false);
  const { keuze, besloten } = termijn;
  const name = termijnSoortNaam[soort];
  return (
    <section aria-label={name}>
      <h3>{name}</h3>
      <Kenmerken
        rows={[
          ['Termijn', `${duurWords(keuze.duur)} vanaf ${termijnBeginNaam[keuze.begin]}`],
          ['Hoogstens', hoogstensWords(soort, duurWords(keuze.hoogstens))],
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
        <TermijnForm soort={soort} keuze={keuze} from={revisie} onDone={() => setChanging(false)} />
      )}
      {!changing && may('bewaren.setTermijn') && (
        <Button aria-label={`Termijn vaststellen: ${name}`} onPress={() => setChanging(true)}>
          Termijn vaststellen
        </Button>
      )}
    </section>
  );
}

function hoogstensWords(soort: TermijnSoort, duur: string): string {
  return soort === 'driehoeknotitie' ? `${duur} na het begin` : `${duur}, verlengingen meegerekend`;
}

function herinneringWords(maanden: number): string {
  if (maanden === 0) return 'geen';
  return `${duurWords({ aantal: maanden, eenheid: 'maanden' })} ervoor`;
}
