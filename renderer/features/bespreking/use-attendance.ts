import { useCallback } from 'react';
import type { AanwezigeStatus } from '../../../shared/domain/bespreking/aanwezige.ts';
import { api } from '../../api.ts';
import { patchBespreking, refresh } from '../../query.ts';
import { RequestFailure } from '../../request-failure.ts';
import type { Person } from './person.ts';

export type SetPresence = (person: Person, status: AanwezigeStatus) => void;
type Tell = (text: string) => void;

/** Whoever leaves closes a stay; whoever was never there is absent. */
export function awayStatus({ aanwezige }: Pick<Person, 'aanwezige'>): AanwezigeStatus {
  return aanwezige !== null && aanwezige.perioden.length > 0 ? 'vertrokken' : 'afwezig';
}

async function setPresence(
  besprekingId: string,
  { aanwezige, deelnemerId, betrokkeneId }: Person,
  status: AanwezigeStatus,
  tell: Tell,
): Promise<void> {
  const invited =
    aanwezige === null
      ? await api.request('bespreking.invite', { besprekingId, deelnemerId, betrokkeneId })
      : ({ ok: true, value: aanwezige } as const);
  const result = invited.ok
    ? await api.request('bespreking.setAanwezig', { aanwezigeId: invited.value.id, status })
    : invited;
  if (!result.ok) {
    tell(new RequestFailure(result.error).text);
    return;
  }
  const { value } = result;
  patchBespreking(besprekingId, (old) => ({
    ...old,
    aanwezigen: old.aanwezigen.some(({ id }) => id === value.id)
      ? old.aanwezigen.map((one) => (one.id === value.id ? value : one))
      : [...old.aanwezigen, value],
  }));
  // When a betrokkene comes in, main takes back what was released to the zaalscherm.
  if (value.betrokkeneId !== null) await refresh(['bespreking.get']);
}

/** Lets somebody in or out, inviting first who was not invited. */
export function useAttendance(besprekingId: string, tell: Tell): SetPresence {
  return useCallback(
    (person, status) => void setPresence(besprekingId, person, status, tell),
    [besprekingId, tell],
  );
}
