import { useState } from 'react';
import type { Overleg } from '../../../shared/domain/overleg/overleg.ts';
import { fail } from '../../../shared/ipc/result.ts';
import { api } from '../../api.ts';
import { useAutosave } from '../../autosave/use-autosave.ts';
import { useRevisie } from '../../autosave/use-revisie.ts';
import { SaveStatus } from '../../components/save-status.tsx';
import { cached, refresh } from '../../query.ts';
import { OverlegFields, overlegErrors, type OverlegDraft } from './overleg-fields.tsx';

interface OverlegMomentProps {
  overleg: Overleg;
  besprekingId: string;
}

/** When and where; shared by all casussen of the overleg. */
export function OverlegMoment({ overleg, besprekingId }: OverlegMomentProps) {
  const { datum, aanvang, plaats } = overleg;
  const [draft, setDraft] = useState<OverlegDraft>({ datum, aanvang, plaats });
  const revisie = useRevisie(overleg.revisie);

  const save = async (value: OverlegDraft) => {
    if (value.datum === null || value.aanvang === null) return fail('invoer-ongeldig');
    const moment = { datum: value.datum, aanvang: value.aanvang, plaats: value.plaats };
    const result = await api.request('overleg.save', { id: overleg.id, ...moment, revisie: revisie.now() });
    await revisie.follow(result, async () => {
      await refresh(['bespreking.get']);
      return cached('bespreking.get', { besprekingId })?.overleg.revisie;
    });
    if (result.ok) void refresh(['overleg.list', 'vandaag.get', 'bespreking.get', 'casus.get', 'casus.list']);
    return result;
  };
  const autosave = useAutosave(`overleg ${overleg.id}`, draft, save);
  return (
    <section className="overleg-section" aria-label="Wanneer en waar" onBlur={autosave.onBlur}>
      <h2>Wanneer en waar</h2>
      <OverlegFields draft={draft} onChange={setDraft} errors={overlegErrors(draft)} />
      <SaveStatus state={autosave.state} onRetry={autosave.retry} />
    </section>
  );
}
