import type { CasusRow } from '../casusbestand/casusbestand.ts';
import type { RowState } from '../casusbestand/row-state.ts';
import type { ColleagueRol } from '../colleague/colleague.ts';
import { isWithdrawnOf } from './withdrawn-row.ts';

/** withdrawn: the sender took back what the row said. rewritten: other words stand there now. */
export type TakenBack = 'withdrawn' | 'rewritten';

/** Where the words of a row stand that can be corrected or taken back. */
const words: Readonly<Record<string, readonly string[]>> = {
  informatie: ['tekst'],
  afspraak: ['wat', 'waarom'],
  afspraak_uitkomst: ['waarom'],
  risico: ['wat', 'wie_loopt_gevaar', 'wanneer', 'beschermend', 'maatregel'],
  scenario: ['als', 'dan'],
  criterium_antwoord: ['toelichting'],
  criterium_visie: ['tekst'],
  visie: ['tekst'],
};

interface Compared {
  readonly table: string;
  readonly state: RowState;
  readonly ours: CasusRow | null;
  readonly theirs: CasusRow | null;
}

/**
 * Whether the sender no longer gives what stands here, so that taking theirs leaves no earlier version (AVG art. 16 and
 * 17); null when it does. `sender`: an AOV'er takes nothing back of what others said. `madeFor`: who leads a casus gets
 * earlier versions of texts, an AOV'er does not; words that were changed here stay ours.
 */
export function takenBack(
  { sender, madeFor }: { sender: ColleagueRol; madeFor: ColleagueRol },
  { table, state, ours, theirs }: Compared,
): TakenBack | null {
  if (sender === 'aov' || theirs === null) return null;
  if (isWithdrawnOf(table, theirs)) return 'withdrawn';
  if (madeFor !== 'aov' || state !== 'theirs' || ours === null) return null;
  const isRewritten = (words[table] ?? []).some((name) => ours[name] !== '' && ours[name] !== theirs[name]);
  return isRewritten ? 'rewritten' : null;
}

/** What goes with a row that is taken back, in full: the columns in which somebody said something. */
export function saidIn(table: string, row: CasusRow): { readonly column: string; readonly text: string }[] {
  return ['antwoord', ...(words[table] ?? [])].flatMap((column) => {
    const text = row[column];
    return typeof text === 'string' && text !== '' ? [{ column, text }] : [];
  });
}
