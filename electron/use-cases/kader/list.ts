import type { UseCase } from '../use-case.ts';

/** What this gemeente made comes first; the rest by name. */
export const listKaders: UseCase<'kader.list'> = (ctx) => {
  const today = ctx.today();
  const known = ctx.kaders();
  const shipped = known.filter(({ eigen }) => !eigen);
  shipped.sort((one, other) => one.naam.localeCompare(other.naam, 'nl'));
  return [...known.filter(({ eigen }) => eigen), ...shipped].map((entry) => ({
    ...entry,
    startsLater: entry.geldigVanaf !== null && entry.geldigVanaf > today,
    herzieningDue: entry.herzieningOp !== null && entry.herzieningOp <= today,
  }));
};
