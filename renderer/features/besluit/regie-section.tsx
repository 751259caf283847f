import { useState } from 'react';
import type { BesprekingView } from '../../../shared/domain/bespreking/bespreking-view.ts';
import type { Regie } from '../../../shared/domain/regie/regie.ts';
import { findFase } from '../../../shared/kader/fase.ts';
import type { Kader } from '../../../shared/kader/schema.ts';
import { api } from '../../api.ts';
import { useAutosave } from '../../autosave/use-autosave.ts';
import { SaveStatus } from '../../components/save-status.tsx';
import { patchBespreking } from '../../query.ts';
import { NameField } from '../oordeel/name-field.tsx';
import { peopleNames } from '../oordeel/people-names.ts';
import '../oordeel/field-grid.css';

interface RegieSectionProps {
  view: BesprekingView;
  kader: Kader | undefined;
  /** A step of this bespreking has been recorded, with the regie as it was then. */
  isRecorded: boolean;
}

/** Who holds casusregie and procesregie; beside it what the kader says of it in this fase. */
export function RegieSection({ view, kader, isRecorded }: RegieSectionProps) {
  const besprekingId = view.bespreking.id;
  const [regie, setRegie] = useState<Regie>(view.regie);
  const names = peopleNames(view);
  const { state, onBlur, retry } = useAutosave(`regie ${besprekingId}`, regie, async (value) => {
    const result = await api.request('bespreking.saveRegie', { besprekingId, ...value });
    if (result.ok) patchBespreking(besprekingId, (old) => ({ ...old, regie: value }));
    return result;
  });
  const inKader = (id: string): string | undefined => {
    if (kader === undefined || view.casus.fase === null) return undefined;
    const slot = findFase(kader, view.casus.fase).regie.find((one) => one.id === id);
    return slot === undefined ? undefined : `Volgens het kader: ${slot.tekst}`;
  };
  return (
    <section className="besluit-deel" aria-labelledby="regie-kop" onBlur={onBlur}>
      <h2 id="regie-kop">Regie</h2>
      <div className="field-grid">
        <NameField
          label="Casusregie"
          description={inKader('casusregie')}
          names={names}
          value={regie.casusregie}
          onChange={(casusregie) => setRegie((old) => ({ ...old, casusregie }))}
        />
        <NameField
          label="Procesregie"
          description={inKader('procesregie')}
          names={names}
          value={regie.procesregie}
          onChange={(procesregie) => setRegie((old) => ({ ...old, procesregie }))}
        />
      </div>
      {isRecorded && (
        <p className="second-ink">
          Wat u hier nog wijzigt, geldt voor de casus. Het besluit hierboven blijft zoals het is vastgelegd.
        </p>
      )}
      <SaveStatus state={state} onRetry={retry} />
    </section>
  );
}
