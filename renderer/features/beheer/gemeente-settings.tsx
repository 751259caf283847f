import { useState } from 'react';
import type { Gemeente } from '../../../shared/domain/gemeente/gemeente.ts';
import { fail } from '../../../shared/ipc/result.ts';
import { api } from '../../api.ts';
import { useAutosave } from '../../autosave/use-autosave.ts';
import { SaveStatus } from '../../components/save-status.tsx';
import { refresh } from '../../query.ts';
import { gemeenteErrors } from './gemeente-errors.ts';
import { GemeenteFields } from './gemeente-fields.tsx';
import { LockAfter } from './lock-after.tsx';

async function save(gemeente: Gemeente) {
  if (Object.keys(gemeenteErrors(gemeente)).length > 0) return fail('invoer-ongeldig');
  const result = await api.request('gemeente.save', gemeente);
  if (result.ok) void refresh(['gemeente.get', 'vandaag.get', 'toegang.stand']);
  return result;
}

/** The defaults of every new casus, and when the app locks. */
export function GemeenteSettings({ gemeente }: { gemeente: Gemeente }) {
  const [draft, setDraft] = useState(gemeente);
  const autosave = useAutosave('gemeente', draft, save);
  return (
    <div className="beheer-form" onBlur={autosave.onBlur}>
      <section aria-label="Gemeente">
        <h2>Gemeente</h2>
        <p className="second-ink">
          Nieuwe casussen beginnen hiermee. Casussen die er al zijn, veranderen niet mee.
        </p>
        <GemeenteFields gemeente={draft} onChange={setDraft} errors={gemeenteErrors(draft)} />
      </section>
      <section aria-label="Vergrendelen">
        <h2>Vergrendelen</h2>
        <LockAfter
          minutes={draft.lockAfterMinutes}
          onChange={(lockAfterMinutes) => setDraft({ ...draft, lockAfterMinutes })}
        />
      </section>
      <SaveStatus state={autosave.state} onRetry={autosave.retry} />
    </div>
  );
}
