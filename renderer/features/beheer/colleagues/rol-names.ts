import type { ColleagueRol } from '../../../../shared/domain/colleague/colleague.ts';

/** What a colleague does there, and so what a casuspakket for them holds. */
export const colleagueRolNames: readonly { id: ColleagueRol; name: string }[] = [
  { id: 'voorzitter', name: 'Voorzitter: krijgt de hele casus' },
  { id: 'notulist', name: 'Notulist: krijgt de hele casus' },
  { id: 'aov', name: 'AOV’er: krijgt wat met openbare orde is gedeeld' },
];
