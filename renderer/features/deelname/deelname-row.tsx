import { useState } from 'react';
import {
  deelnameSoortSchema,
  deelnameWord,
  lacksBesluit,
  type Deelname,
} from '../../../shared/domain/deelname/deelname.ts';
import type { DeelnameRow } from '../../../shared/ipc/contract/deelname.ts';
import { Choice } from '../../components/choice.tsx';
import { DatumField } from '../../components/datum-field.tsx';
import { FailureNotice } from '../../components/notice.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useCommand } from '../../query.ts';

/** One organisatie. Saved at each choice, and when the kenmerk is left. */
export function DeelnameRowForm({ casusId, row }: { casusId: string; row: DeelnameRow }) {
  const [draft, setDraft] = useState<Deelname | null>(row.deelname);
  const save = useCommand('deelname.save', { refresh: ['deelname.list', 'casus.get'] });
  const put = (part: Partial<Deelname>) => {
    const { organisatieId } = row;
    const start = {
      casusId,
      organisatieId,
      soort: 'wettelijk',
      besluitDatum: null,
      kenmerk: '',
      revisie: 0,
    } as const;
    const next = { ...start, ...draft, ...part };
    setDraft(next);
    void save.run(next);
  };
  return (
    <div className="deelname-row" role="group" aria-label={row.naam}>
      <Choice
        label={row.naam}
        options={deelnameSoortSchema.options.map((id) => ({ id, name: deelnameWord[id] }))}
        value={draft?.soort ?? null}
        onChange={(soort) => put({ soort })}
      />
      {draft?.soort === 'aangesloten' && (
        <>
          <DatumField
            label="Besluit van"
            value={draft.besluitDatum}
            onChange={(besluitDatum) => put({ besluitDatum })}
          />
          <TextField
            label="Kenmerk van het besluit"
            value={draft.kenmerk}
            onChange={(kenmerk) => setDraft({ ...draft, kenmerk })}
            onBlur={() => put({})}
          />
          {lacksBesluit(draft) && (
            <p className="attention-text">Vul de datum en het kenmerk van het besluit in.</p>
          )}
        </>
      )}
      <FailureNotice failure={save.failure} />
    </div>
  );
}
