import type { Binding } from '../../../shared/domain/afspraak/afspraak.ts';
import type { LetterOption } from '../bespreking/letter-choice.tsx';

export type SaidBinding = Exclude<Binding, 'nog-geen'>;

/** What can be said of an afspraak when it has been read aloud, each by its first letter. */
export const bindings: readonly LetterOption<SaidBinding>[] = [
  { id: 'bindend', word: 'bindend' },
  { id: 'akkoord-gevraagd', word: 'akkoord gevraagd' },
  { id: 'eigen-bevoegdheid', word: 'eigen bevoegdheid' },
  { id: 'niet-akkoord', word: 'niet akkoord' },
];
