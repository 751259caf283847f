import { addDays } from '../termijn/add-days.ts';

/** Ten backups are kept, one of each day: the last that can hold what was destroyed goes after as many days. */
const lastBackupAfterDays = 10;

/** The last day on which a backup of before may still be there; `date` and answer 'YYYY-MM-DD'. */
export function reservekopieTot(date: string): string {
  return addDays(date, lastBackupAfterDays);
}

interface Destroyed {
  readonly id: string;
  readonly gewistAt: string | null;
  readonly reservekopieTot: string | null;
  readonly reservekopieWegAt: string | null;
}

/**
 * Whose backups have to go now: those of which the last day has passed. `before` is the moment (ISO instant)
 * from before which no backup may be left; null when there is nothing to do.
 */
export function overdueBackups(
  vernietigingen: readonly Destroyed[],
  today: string,
): { readonly ids: readonly string[]; readonly before: string } | null {
  const due = vernietigingen.flatMap(({ id, gewistAt, reservekopieTot: tot, reservekopieWegAt }) =>
    gewistAt !== null && tot !== null && tot < today && reservekopieWegAt === null ? [{ id, gewistAt }] : [],
  );
  const last = due
    .map(({ gewistAt }) => gewistAt)
    .toSorted()
    .at(-1);
  return last === undefined ? null : { ids: due.map(({ id }) => id), before: last };
}
