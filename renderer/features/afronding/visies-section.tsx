import { useState } from 'react';
import type { BesprekingView } from '../../../shared/domain/bespreking/bespreking-view.ts';
import { api } from '../../api.ts';
import { useAutosave } from '../../autosave/use-autosave.ts';
import { SaveStatus } from '../../components/save-status.tsx';
import { Choice } from '../../components/choice.tsx';
import { TextField } from '../../components/text-field.tsx';
import { patchBespreking } from '../../query.ts';

/** What an organisatie sees otherwise than the rest; it stays visible in the verslag. */
export function VisiesSection({ view }: { view: BesprekingView }) {
  const [added, setAdded] = useState<readonly string[]>([]);
  const withVisie = view.visies.filter((visie) => visie.tekst !== '').map((visie) => visie.organisatieId);
  const shown = [...new Set([...withVisie, ...added])];
  const others = view.organisaties.filter(({ id }) => !shown.includes(id));
  return (
    <section className="afronding-deel" aria-labelledby="visies-kop">
      <h2 id="visies-kop">Afwijkende visies</h2>
      {shown.map((organisatieId) => (
        <VisieField
          key={organisatieId}
          organisatieId={organisatieId}
          view={view}
          isNew={added.includes(organisatieId)}
        />
      ))}
      {others.length > 0 && (
        <Choice
          label="Welke organisatie ziet iets anders?"
          options={others.map(({ id, naam }) => ({ id, name: naam }))}
          value={null}
          placeholder="Kies een organisatie"
          onChange={(id) => setAdded([...added, id])}
        />
      )}
    </section>
  );
}

function VisieField({
  organisatieId,
  view,
  isNew,
}: {
  organisatieId: string;
  view: BesprekingView;
  isNew: boolean;
}) {
  const besprekingId = view.bespreking.id;
  const [tekst, setTekst] = useState(
    () => view.visies.find((visie) => visie.organisatieId === organisatieId)?.tekst ?? '',
  );
  const { state, onBlur, retry } = useAutosave(`visie ${organisatieId}`, tekst, async (value) => {
    const result = await api.request('bespreking.saveVisie', { besprekingId, organisatieId, tekst: value });
    if (result.ok) {
      patchBespreking(besprekingId, (old) => ({
        ...old,
        visies: [
          ...old.visies.filter((visie) => visie.organisatieId !== organisatieId),
          { organisatieId, tekst: value },
        ],
      }));
    }
    return result;
  });
  const naam = view.organisaties.find(({ id }) => id === organisatieId)?.naam ?? '';
  return (
    <div className="visie" onBlur={onBlur}>
      <TextField label={naam} value={tekst} onChange={setTekst} autoFocus={isNew} />
      <SaveStatus state={state} onRetry={retry} />
    </div>
  );
}
