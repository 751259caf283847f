import { loadOpenBespreking } from '../bespreking/load.ts';
import { noteMoment } from '../note-moment.ts';
import type { UseCase } from '../use-case.ts';
import { indexAfspraak } from './index-afspraak.ts';
import { requireOwners } from './require-owners.ts';

/** A pasted table, all rows or none. Refused onbekend: a row names somebody of another casus. */
export const importRows: UseCase<'afspraak.importRows'> = (ctx, { besprekingId, rows }) => {
  const { casusId } = loadOpenBespreking(ctx, besprekingId);
  for (const row of rows) requireOwners(ctx, casusId, row);
  const first = ctx.store.afspraak.nextNummer(casusId);
  return rows.map((row, index) => {
    const afspraak = {
      id: ctx.newId(),
      casusId,
      besprekingId,
      nummer: first + index,
      ...row,
      status: 'open' as const,
      waarom: '',
      binding: 'nog-geen' as const,
      doorgeschoven: 0,
      nietInVerslag: false,
      ingetrokken: false,
      revisie: 1,
    };
    ctx.store.afspraak.insert(afspraak);
    noteMoment(ctx, besprekingId, 'afspraak', afspraak.id);
    indexAfspraak(ctx, afspraak);
    return afspraak;
  });
};
