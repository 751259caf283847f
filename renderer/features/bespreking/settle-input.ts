import type { RequestInput } from '../../../shared/ipc/contract.ts';

/** What was said of one earlier afspraak. */
export type SettleInput = Omit<RequestInput<'afspraak.settle'>, 'besprekingId' | 'id'>;
