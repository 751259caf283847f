import type { RequestInput, RequestOutput } from '../../../shared/ipc/contract.ts';

export type Opened = NonNullable<RequestOutput<'pakket.open'>>;
export type Difference = Opened['differences'][number];
export type Choice = RequestInput<'pakket.take'>['choices'][number]['choice'];
export type Taken = RequestOutput<'pakket.take'>;

export const choiceNames: Readonly<Record<Choice, string>> = {
  take: 'Die van de collega; die van u blijft terug te halen',
  keep: 'Die van u',
  both: 'Allebei naast elkaar',
};
