import type { RequestInput, RequestOutput } from '../../../shared/ipc/contract.ts';

export type Opened = NonNullable<RequestOutput<'pakket.open'>>;
export type Difference = Opened['differences'][number];
export type Choice = RequestInput<'pakket.take'>['choices'][number]['choice'];
export type Taken = RequestOutput<'pakket.take'>;
/** Returns what is chosen of a difference, or goes by itself. */
export type ChosenOf = (difference: Difference) => Choice;

/** What a choice does with this difference, in full. */
export function choiceName(choice: Choice, { takenBack, state }: Difference): string {
  if (choice === 'both') return 'Allebei naast elkaar';
  if (state === 'new') return choice === 'take' ? 'Komt erbij' : 'Komt er niet bij';
  if (choice === 'keep') return takenBack === 'withdrawn' ? 'Laat hier staan' : 'Die van u';
  if (takenBack === 'withdrawn') {
    return state === 'both'
      ? 'Wordt weggehaald, ook wat u zelf schreef; het komt niet terug'
      : 'Wordt weggehaald, want ingetrokken bij de afzender';
  }
  return takenBack === 'rewritten'
    ? 'Die van de collega; de oude tekst wordt weggehaald, want ingetrokken bij de afzender'
    : 'Die van de collega; die van u blijft terug te halen';
}

/** The same in a word or two, for a list. */
export function choiceWord(choice: Choice, { takenBack, state }: Difference): string {
  if (choice === 'both') return 'allebei';
  if (state === 'new') return choice === 'take' ? 'komt erbij' : 'komt er niet bij';
  if (takenBack === 'withdrawn') return choice === 'take' ? 'wordt weggehaald' : 'blijft staan';
  return choice === 'take' ? 'die van de collega' : 'die van u';
}
