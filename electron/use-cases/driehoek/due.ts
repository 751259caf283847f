import { loadBespreking } from '../bespreking/load.ts';
import { required } from '../refused.ts';
import type { UseCase } from '../use-case.ts';
import { notitieRow } from './list.ts';

/** After an overleg on AVE 3 or 4 the AOV'er needs to know what changed (Dalfsen, AVE3 and AVE4, Regie). */
export const driehoekUpdateDue: UseCase<'driehoek.updateDue'> = (ctx, { besprekingId }) => {
  const { casusId } = loadBespreking(ctx, besprekingId);
  const { fase, gedeeldOpenbareOrde } = required(ctx.store.casus.get(casusId));
  const newest = ctx.store.driehoek.ofCasus(casusId)[0];
  return {
    offered: fase === 3 || fase === 4,
    notitie: newest === undefined ? null : notitieRow(ctx, newest),
    shared: gedeeldOpenbareOrde,
  };
};
