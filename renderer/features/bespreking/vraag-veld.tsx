import { useState } from 'react';
import { api } from '../../api.ts';
import { useAutosave } from '../../autosave/use-autosave.ts';
import { BewaardStand } from '../../components/bewaard-stand.tsx';
import { Veld } from '../../components/veld.tsx';
import { patchBespreking } from '../../query.ts';

/** The question of today, in one sentence. */
export function VraagVeld({ besprekingId, vraag }: { besprekingId: string; vraag: string }) {
  const [text, setText] = useState(vraag);
  const saving = useAutosave(`vraag ${besprekingId}`, text, async (value) => {
    const result = await api.request('bespreking.saveVraag', { besprekingId, vraag: value });
    if (result.ok) {
      patchBespreking(besprekingId, (old) => ({ ...old, bespreking: { ...old.bespreking, vraag: value } }));
    }
    return result;
  });
  return (
    <div className="vraag-veld" onBlur={saving.onBlur}>
      <Veld label="Vraag van vandaag" hideLabel value={text} onChange={setText} maxLength={2000} />
      <BewaardStand state={saving.state} onRetry={saving.retry} />
    </div>
  );
}
