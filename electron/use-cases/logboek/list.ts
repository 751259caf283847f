import { filterInMoments, type LogboekFilter } from '../../../shared/domain/logboek/filter.ts';
import type { ListedRegel } from '../../../shared/ipc/contract/logboek.ts';
import type { Context } from '../context.ts';
import { noteSeen } from '../note-view.ts';
import type { UseCase } from '../use-case.ts';

const pageLength = 100;

/** Lines that a filter asks for, the newest first, older than number `before`, with the numbers of their casussen. */
export function listRegels(
  ctx: Pick<Context, 'store'>,
  filter: LogboekFilter,
  { before, limit }: { before: number | null; limit: number },
): ListedRegel[] {
  const numbers = new Map<string, string>();
  const numberOf = (id: string): string => {
    const known = numbers.get(id) ?? ctx.store.logboek.casusnummer(id) ?? '';
    numbers.set(id, known);
    return known;
  };
  return ctx.store.logboek
    .list(filterInMoments(filter), { before, limit })
    .map((regel) => ({ ...regel, casusnummer: regel.objectId === '' ? '' : numberOf(regel.objectId) }));
}

/** Who reads the logboek is in it too, once an hour. */
export const listLogboek: UseCase<'logboek.list'> = (ctx, { filter, before }) => {
  const regels = listRegels(ctx, filter, { before, limit: pageLength + 1 });
  noteSeen(ctx, 'logboek', '');
  return { regels: regels.slice(0, pageLength), more: regels.length > pageLength };
};
