import { useState } from 'react';
import type { Casus } from '../../../shared/domain/casus/casus.ts';
import { missingByLaw } from '../../../shared/domain/casus/missing-by-law.ts';
import { isInformeringRecorded } from '../../../shared/domain/informering/newest-informering.ts';
import { fail, type Result } from '../../../shared/ipc/result.ts';
import { api } from '../../api.ts';
import { useAutosave } from '../../autosave/use-autosave.ts';
import { cached, patch, refresh } from '../../query.ts';

/** The fields of a casus that are typed in place. */
export type CasusDraft = Omit<Casus, 'id' | 'nummer' | 'fase' | 'afgeslotenOp' | 'createdAt' | 'revisie'>;

async function save(id: string, draft: CasusDraft): Promise<Result<unknown>> {
  // An empty doel or aanduiding is refused by the store as well; the field already says so.
  if (draft.doel.trim() === '' || draft.aanduiding.trim() === '') return fail('invoer-ongeldig');
  const revisie = cached('casus.get', { id })?.casus.revisie ?? 0;
  const result = await api.request('casus.save', { ...draft, id, revisie });
  if (result.ok) {
    const casus = result.value;
    patch('casus.get', { id }, (dossier) => ({
      ...dossier,
      casus,
      missingByLaw: missingByLaw(casus, isInformeringRecorded(dossier.betrokkenen, dossier.informeringen)),
    }));
    void refresh(['casus.list', 'vandaag.get', 'bespreking.get']);
  } else if (result.error.code === 'verouderd') {
    await refresh(['casus.get']);
  }
  return result;
}

/** One casus being typed in: the draft, how to change it, and how its saving stands. */
export function useCasusDraft(casus: Casus) {
  const [draft, setDraft] = useState<CasusDraft>(() => draftOf(casus));
  const autosave = useAutosave(`casus ${casus.id}`, draft, (value) => save(casus.id, value));
  return { draft, change: (part: Partial<CasusDraft>) => setDraft({ ...draft, ...part }), autosave };
}

function draftOf(casus: Casus): CasusDraft {
  const { aanduiding, doel, regime, grondslag, verwerkingsverantwoordelijken, convenant } = casus;
  const { kaderId, kaderVersie, gedeeldOpenbareOrde } = casus;
  return {
    aanduiding,
    doel,
    regime,
    grondslag,
    verwerkingsverantwoordelijken,
    convenant,
    kaderId,
    kaderVersie,
    gedeeldOpenbareOrde,
  };
}
