import type { RequestName } from '../../../shared/ipc/contract.ts';

/** What must be read again when something on the papers of a bespreking changed, or what holds for a recipient. */
export const stukRequests: readonly RequestName[] = [
  'verslag.preview',
  'verslag.ontvangers',
  'verslag.itemsFor',
  'verslag.previewFor',
  'verzending.list',
];
