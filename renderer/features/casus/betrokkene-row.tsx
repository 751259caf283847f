import { useState } from 'react';
import type { Betrokkene } from '../../../shared/domain/betrokkene/betrokkene.ts';
import { fail } from '../../../shared/ipc/result.ts';
import { api } from '../../api.ts';
import { useAutosave } from '../../autosave/use-autosave.ts';
import { useRevisie, type Revisie } from '../../autosave/use-revisie.ts';
import { SaveStatus } from '../../components/save-status.tsx';
import { ConfirmButton } from '../../components/confirm-button.tsx';
import { FailureNotice } from '../../components/notice.tsx';
import { cached, refresh, useCommand } from '../../query.ts';
import { BetrokkeneFields, yearOf, type BetrokkeneDraft } from './betrokkene-fields.tsx';

async function save({ id, casusId }: Betrokkene, draft: BetrokkeneDraft, revisie: Revisie) {
  const { naam, soort, relatie } = draft;
  const geboortejaar = yearOf(draft.geboortejaar);
  if (naam.trim() === '' || geboortejaar === undefined) return fail('invoer-ongeldig');
  const typed = { id, casusId, naam, soort, relatie, geboortejaar };
  const result = await api.request('betrokkene.save', { ...typed, revisie: revisie.now() });
  const read = refresh(['casus.get', 'bespreking.get']);
  await revisie.follow(result, async () => {
    await read;
    return cached('casus.get', { id: casusId })?.betrokkenen.find((one) => one.id === id)?.revisie;
  });
  return result;
}

export function BetrokkeneRow({ betrokkene }: { betrokkene: Betrokkene }) {
  const [draft, setDraft] = useState<BetrokkeneDraft>({
    naam: betrokkene.naam,
    soort: betrokkene.soort,
    relatie: betrokkene.relatie,
    geboortejaar: betrokkene.geboortejaar?.toString() ?? '',
  });
  const revisie = useRevisie(betrokkene.revisie);
  const autosave = useAutosave(`betrokkene ${betrokkene.id}`, draft, (value) =>
    save(betrokkene, value, revisie),
  );
  const remove = useCommand('betrokkene.remove', { refresh: ['casus.get', 'bespreking.get'] });

  return (
    <div className="betrokkene-row" role="group" aria-label={betrokkene.naam} onBlur={autosave.onBlur}>
      <BetrokkeneFields
        draft={draft}
        onChange={setDraft}
        nameError={draft.naam.trim() === '' ? 'De naam mag niet leeg zijn.' : undefined}
      />
      <ConfirmButton
        word="Verwijderen"
        what={betrokkene.naam}
        question="Verwijderen? Dit kunt u niet terugdraaien."
        onConfirm={() => void remove.run({ id: betrokkene.id, revisie: revisie.now() })}
      />
      <div className="betrokkene-stand">
        <SaveStatus state={autosave.state} onRetry={autosave.retry} />
        <FailureNotice failure={remove.failure} />
      </div>
    </div>
  );
}
