import type { Afspraak } from '../../../shared/domain/afspraak/afspraak.ts';
import type { Result } from '../../../shared/ipc/result.ts';
import { api } from '../../api.ts';
import { patchBespreking } from '../../query.ts';

/** Puts saved afspraken on the screen of the bespreking. */
export function showAfspraken(besprekingId: string, saved: readonly Afspraak[]): void {
  patchBespreking(besprekingId, (view) => ({
    ...view,
    afspraken: view.afspraken.map((old) => saved.find((one) => one.id === old.id) ?? old),
  }));
}

/** Completes an afspraak over the revision that is on screen. */
export async function saveAfspraak(
  besprekingId: string,
  afspraak: Afspraak,
  part: Partial<Afspraak>,
): Promise<Result<Afspraak>> {
  const { id, revisie, wat, organisatieId, contactId, betrokkeneId, samenMet, datum, volgendOverleg } = {
    ...afspraak,
    ...part,
  };
  const result = await api.request('afspraak.save', {
    id,
    revisie,
    wat,
    organisatieId,
    contactId,
    betrokkeneId,
    samenMet,
    datum,
    volgendOverleg,
  });
  if (result.ok) showAfspraken(besprekingId, [result.value]);
  return result;
}
