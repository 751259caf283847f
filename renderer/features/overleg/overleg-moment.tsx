import { useState } from 'react';
import type { Overleg } from '../../../shared/domain/overleg/overleg.ts';
import { fail } from '../../../shared/ipc/result.ts';
import { api } from '../../api.ts';
import { useAutosave } from '../../autosave/use-autosave.ts';
import { SaveStatus } from '../../components/save-status.tsx';
import { refresh } from '../../query.ts';
import { OverlegFields, overlegErrors, type OverlegDraft } from './overleg-fields.tsx';

async function save(id: string, { datum, aanvang, plaats }: OverlegDraft) {
  if (datum === null || aanvang === null) return fail('invoer-ongeldig');
  const result = await api.request('overleg.save', { id, datum, aanvang, plaats });
  if (result.ok) void refresh(['overleg.list', 'vandaag.get', 'bespreking.get', 'casus.get', 'casus.list']);
  return result;
}

/** When and where; shared by all casussen of the overleg. */
export function OverlegMoment({ overleg }: { overleg: Overleg }) {
  const { datum, aanvang, plaats } = overleg;
  const [draft, setDraft] = useState<OverlegDraft>({ datum, aanvang, plaats });
  const autosave = useAutosave(`overleg ${overleg.id}`, draft, (value) => save(overleg.id, value));
  return (
    <section className="overleg-section" aria-label="Wanneer en waar" onBlur={autosave.onBlur}>
      <h2>Wanneer en waar</h2>
      <OverlegFields draft={draft} onChange={setDraft} errors={overlegErrors(draft)} />
      <SaveStatus state={autosave.state} onRetry={autosave.retry} />
    </section>
  );
}
