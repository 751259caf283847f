import { useState } from 'react';
import { verzoekEinde } from '../../../../shared/domain/verzoek/verzoek-termijn.ts';
import type { Verzoek } from '../../../../shared/domain/verzoek/verzoek.ts';
import type { CasusDossier } from '../../../../shared/ipc/contract/casus.ts';
import { Button } from '../../../components/button.tsx';
import { EmptyState } from '../../../components/empty-state.tsx';
import { Loaded } from '../../../components/loaded.tsx';
import { useRequest } from '../../../query.ts';
import { useMay } from '../../../shell/use-may.ts';
import { VerzoekCard } from './verzoek-card.tsx';
import { VerzoekForm } from './verzoek-form.tsx';
import '../rechten.css';

/** What a betrokkene asked of this casus, with its clock and its answer (AVG art. 12 to 21). */
export function VerzoekenSection({ dossier }: { dossier: CasusDossier }) {
  const { casus } = dossier;
  const may = useMay();
  const list = useRequest('verzoek.list', { casusId: casus.id });
  const [writing, setWriting] = useState(false);
  // The key that opened the form is gone while it stands there: its place gets the focus back.
  const [closed, setClosed] = useState(false);
  return (
    <section className="privacy-section" aria-label="Verzoeken van de betrokkene">
      <h2>Verzoeken van de betrokkene</h2>
      <p className="second-ink">
        Inzage, verbeteren, wissen, beperken of bezwaar. U antwoordt binnen een maand. Komt een verzoek bij
        een van de organisaties binnen, dan geldt het voor allemaal.
      </p>
      <Loaded query={list}>
        {({ verzoeken, gemeente }) => (
          <>
            {inOrder(verzoeken).map((verzoek) => (
              <VerzoekCard key={verzoek.id} verzoek={verzoek} dossier={dossier} gemeente={gemeente} />
            ))}
            {verzoeken.length === 0 && !writing && (
              <EmptyState>
                Hier staat wat de betrokkene vroeg, en wanneer het antwoord klaar moet zijn.
              </EmptyState>
            )}
          </>
        )}
      </Loaded>
      {writing ? (
        <VerzoekForm
          dossier={dossier}
          onDone={() => {
            setWriting(false);
            setClosed(true);
          }}
        />
      ) : (
        may('verzoek.record') && (
          <Button icon="plus" autoFocus={closed} onPress={() => setWriting(true)}>
            Verzoek vastleggen
          </Button>
        )
      )}
    </section>
  );
}

/** What still waits for an answer first, the nearest day on top. */
function inOrder(verzoeken: readonly Verzoek[]): Verzoek[] {
  const open = verzoeken.filter(({ status }) => status === 'open');
  const answered = verzoeken.filter(({ status }) => status !== 'open');
  return [...open.toSorted((a, b) => verzoekEinde(a).localeCompare(verzoekEinde(b))), ...answered];
}
