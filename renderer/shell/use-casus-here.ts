import type { Casus } from '../../shared/domain/casus/casus.ts';
import { useRequest } from '../query.ts';
import type { Place } from './place.ts';

/** The casus of the room the user is in, if the room is about one. Reads what the room itself reads. */
export function useCasusHere(place: Place): Casus | undefined {
  const casusId = place.room === 'casus' ? place.casusId : '';
  const besprekingId = 'besprekingId' in place ? place.besprekingId : '';
  const dossier = useRequest('casus.get', { id: casusId }, { enabled: casusId !== '' });
  const view = useRequest('bespreking.get', { besprekingId }, { enabled: besprekingId !== '' });
  return casusId !== '' ? dossier.data?.casus : view.data?.casus;
}
