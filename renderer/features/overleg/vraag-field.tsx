import { useState } from 'react';
import type { BesprekingView } from '../../../shared/domain/bespreking/bespreking-view.ts';
import { api } from '../../api.ts';
import { useAutosave } from '../../autosave/use-autosave.ts';
import { SaveStatus } from '../../components/save-status.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { patchBespreking } from '../../query.ts';

async function save(besprekingId: string, vraag: string) {
  const result = await api.request('bespreking.saveVraag', { besprekingId, vraag });
  if (result.ok) {
    patchBespreking(besprekingId, (view) => ({ ...view, bespreking: { ...view.bespreking, vraag } }));
  }
  return result;
}

/** The vraag of today: what must be answered when everybody leaves. */
export function VraagField({ view }: { view: BesprekingView }) {
  const { id } = view.bespreking;
  const [vraag, setVraag] = useState(view.bespreking.vraag);
  const autosave = useAutosave(`vraag ${id}`, vraag, (value) => save(id, value));
  return (
    <section className="overleg-section" aria-label="De vraag van vandaag">
      <h2>De vraag van vandaag</h2>
      <p className="second-ink">Doel van de casus: {view.casus.doel}</p>
      <TextArea
        label="De vraag van vandaag"
        hideLabel
        rows={2}
        placeholder="Wat moet er beantwoord zijn als iedereen weggaat?"
        value={vraag}
        onChange={setVraag}
        onBlur={autosave.onBlur}
      />
      <SaveStatus state={autosave.state} onRetry={autosave.retry} />
    </section>
  );
}
