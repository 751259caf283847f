import type { Casus } from '../../shared/domain/casus/casus.ts';
import { useRequest } from '../query.ts';
import type { Plek } from './plek.ts';

/** The casus of the room the user is in, if the room is about one. Reads what the room itself reads. */
export function useCasusHere(plek: Plek): Casus | undefined {
  const casusId = plek.room === 'casus' ? plek.casusId : '';
  const besprekingId = 'besprekingId' in plek ? plek.besprekingId : '';
  const dossier = useRequest('casus.get', { id: casusId }, { enabled: casusId !== '' });
  const view = useRequest('bespreking.get', { besprekingId }, { enabled: besprekingId !== '' });
  return casusId !== '' ? dossier.data?.casus : view.data?.casus;
}
