import type { ComparedRow } from '../../../db/casus-file/compare-casus-rows.ts';
import { rowName } from '../../../db/casus-file/row-hash.ts';
import { bronNameOf } from '../../../shared/domain/casuspakket/withheld-by-hand.ts';
import type { CasusRow } from '../../../shared/domain/casusbestand/casusbestand.ts';
import { choiceFor, type Choice, type RowRule } from '../../../shared/domain/casusbestand/row-state.ts';
import { givesWordsOf } from './given-words.ts';

interface Planned {
  readonly row: ComparedRow;
  readonly choice: Choice;
}

/** What is done with each row, in the order in which it can be done. */
export function plannedRows(
  compared: readonly ComparedRow[],
  choices: ReadonlyMap<string, Choice>,
  ruleOf: (row: ComparedRow) => RowRule,
): Planned[] {
  const chosen = compared.map((row) => {
    const chosen = choices.get(rowName(row.table, row.key));
    return { row, choice: choiceFor(row.kind, row.state, { ...ruleOf(row), chosen }) };
  });
  const planned = withFollowers(withMoments(chosen));
  // A line that is added beside ours takes a number that is left; an answer may cite those of the new ones.
  const isBeside = ({ row, choice }: Planned): boolean => row.kind === 'line' && choice === 'both';
  return [...planned.filter((one) => !isBeside(one)), ...planned.filter(isBeside)];
}

/** With words of theirs comes the moment at which these were said: who heard ours did not hear them. */
function withMoments(planned: readonly Planned[]): Planned[] {
  const taken = new Set(
    planned.flatMap(({ row, choice }) =>
      choice === 'take' && row.theirs !== null ? [bronNameOf(row.table, row.theirs)] : [],
    ),
  );
  return planned.map((one) => {
    const { table, state, theirs } = one.row;
    if (table !== 'invoer_moment' || theirs === null) return one;
    const differs = state === 'new' || state === 'theirs' || state === 'both';
    const name = `${String(theirs['bron'])} ${String(theirs['bron_id'])}`;
    return differs && taken.has(name) ? { ...one, choice: 'take' } : one;
  });
}

/** Earlier versions and moments come with their record only; a contact, organisatie or kader when a row that comes in names it. */
function withFollowers(planned: readonly Planned[]): Planned[] {
  const absent = planned.filter(({ row, choice }) => row.ours === null && choice === 'keep');
  const declined = new Set(absent.map(({ row }) => row.theirs?.['id']));
  // A moment is of words, and so is a keuze to give: of theirs they say nothing where ours stay.
  const oursStay = planned.filter(
    ({ row, choice }) => choice !== 'take' && row.state !== 'same' && row.theirs !== null,
  );
  const otherWords = new Set(oursStay.map(({ row }) => row.theirs?.['id']));
  const givesOtherWords = (keuze: CasusRow | null): boolean =>
    keuze !== null &&
    oursStay.some(({ row: { table, theirs } }) => theirs !== null && givesWordsOf(keuze, table, theirs));
  const lines = planned.map((one) =>
    (one.row.table === 'revisie' && declined.has(one.row.theirs?.['record_id'])) ||
    (one.row.table === 'invoer_moment' && otherWords.has(one.row.theirs?.['bron_id'])) ||
    (one.row.table === 'deelkeuze' && givesOtherWords(one.row.theirs))
      ? kept(one)
      : one,
  );
  const own = lines.filter(({ row }) => row.kind !== 'beside');
  const people = keptUnlessNamed(lines, (table) => table === 'contact', own);
  const others = (table: string): boolean => table !== 'contact';
  return keptUnlessNamed(people, others, [...own, ...people.filter(({ row }) => row.table === 'contact')]);
}

/** Rows beside the casus, of these tables, that no row of `by` names when it comes in, stay away. */
function keptUnlessNamed(
  planned: readonly Planned[],
  of: (table: string) => boolean,
  by: readonly Planned[],
): Planned[] {
  const coming = by.flatMap(({ row, choice }) =>
    choice === 'keep' || row.theirs === null ? [] : [row.theirs],
  );
  const text = JSON.stringify(coming);
  const isNamed = ({ table, theirs }: ComparedRow): boolean =>
    table === 'kader'
      ? coming.some((row) => row['kader_id'] === theirs?.['id'] && row['kader_versie'] === theirs?.['versie'])
      : text.includes(String(theirs?.['id']));
  return planned.map((one) =>
    one.row.kind === 'beside' && of(one.row.table) && !isNamed(one.row) ? kept(one) : one,
  );
}

function kept({ row }: Planned): Planned {
  return { row, choice: 'keep' };
}
