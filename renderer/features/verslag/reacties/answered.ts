import type { RequestName } from '../../../../shared/ipc/contract.ts';
import { stukRequests } from '../stuk-requests.ts';

/** What an answer can change on screen: the reaction, the line it is about, and the papers made of that line. */
export const answeredRefresh: readonly RequestName[] = [
  'reactie.list',
  'conceptronde.due',
  'bespreking.get',
  ...stukRequests,
];
