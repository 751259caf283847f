import type { Risico } from '../../../shared/domain/risico/risico.ts';
import type { Result } from '../../../shared/ipc/result.ts';
import { api } from '../../api.ts';
import { patchBespreking } from '../../query.ts';

/** What the room fills in about a risk. */
export type RisicoInput = Omit<Risico, 'id' | 'casusId' | 'besprekingId' | 'nummer' | 'revisie'>;

export function inputOf(risico: Risico): RisicoInput {
  const {
    id: _id,
    casusId: _casus,
    besprekingId: _bespreking,
    nummer: _nummer,
    revisie: _revisie,
    ...rest
  } = risico;
  return rest;
}

/** Saves over the revision that is on screen and puts the answer on it. besprekingId is the one being held. */
export async function saveRisico(
  besprekingId: string,
  risico: Pick<Risico, 'id' | 'revisie'>,
  filled: RisicoInput,
): Promise<Result<Risico>> {
  const result = await api.request('risico.save', {
    ...filled,
    id: risico.id,
    besprekingId,
    revisie: risico.revisie,
  });
  if (result.ok) {
    const saved = result.value;
    patchBespreking(besprekingId, (view) => ({
      ...view,
      risicos: view.risicos.map((one) => (one.id === saved.id ? saved : one)),
    }));
  }
  return result;
}
