import { useState } from 'react';
import type { BesprekingView } from '../../../shared/domain/bespreking/bespreking-view.ts';
import { formatDatum } from '../../../shared/domain/termijn/format-datum.ts';
import { isWerkdag } from '../../../shared/domain/termijn/werkdag.ts';
import { api } from '../../api.ts';
import { useAutosave } from '../../autosave/use-autosave.ts';
import { SaveStatus } from '../../components/save-status.tsx';
import { Button } from '../../components/button.tsx';
import { DatumField } from '../../components/datum-field.tsx';
import { patchBespreking } from '../../query.ts';
import { useKader } from '../kader/use-kader.ts';
import { NameField } from '../oordeel/name-field.tsx';
import { peopleNames } from '../oordeel/people-names.ts';
import { nextProposal } from '../../../shared/kader/cadence.ts';

/** When the next overleg is, and who tells betrokkene and naasten. */
export function NextSection({ view }: { view: BesprekingView }) {
  const besprekingId = view.bespreking.id;
  const [filled, setFilled] = useState({
    volgendOverleg: view.bespreking.volgendOverleg,
    informeert: view.bespreking.informeert,
  });
  const { state, onBlur, retry } = useAutosave(`afronding ${besprekingId}`, filled, async (value) => {
    const result = await api.request('bespreking.saveAfronding', { besprekingId, ...value });
    if (result.ok) {
      patchBespreking(besprekingId, (old) => ({ ...old, bespreking: { ...old.bespreking, ...value } }));
    }
    return result;
  });
  const proposal = nextProposal(useKader(view.bespreking) ?? undefined, view);
  const { volgendOverleg } = filled;
  const notAWorkday = volgendOverleg !== null && !isWerkdag(volgendOverleg, view.feestdagen);
  return (
    <section className="afronding-deel" aria-labelledby="next-kop" onBlur={onBlur}>
      <h2 id="next-kop">Hoe verder</h2>
      <div className="next-datum">
        <DatumField
          label="Volgend overleg"
          description={notAWorkday ? 'Deze dag is geen werkdag.' : undefined}
          value={volgendOverleg}
          onChange={(datum) => setFilled((old) => ({ ...old, volgendOverleg: datum }))}
        />
        {volgendOverleg !== proposal.date && (
          <Button onPress={() => setFilled((old) => ({ ...old, volgendOverleg: proposal.date }))}>
            Neem {formatDatum(proposal.date)}
          </Button>
        )}
        <span className="second-ink">
          {proposal.termijn === null
            ? `${String(proposal.weeks)} weken na dit overleg`
            : `${proposal.termijn}: elke ${String(proposal.weeks)} weken`}
          {proposal.shiftedFrom !== null && `, eerder vanwege ${proposal.shiftedFrom.name}`}
        </span>
      </div>
      <NameField
        label="Wie informeert betrokkene en naasten?"
        names={peopleNames(view)}
        value={filled.informeert}
        onChange={(informeert) => setFilled((old) => ({ ...old, informeert }))}
      />
      <SaveStatus state={state} onRetry={retry} />
    </section>
  );
}
