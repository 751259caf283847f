import type { CasusBewaren } from '../../../shared/ipc/contract/bewaren.ts';
import type { Context } from '../context.ts';
import type { UseCase } from '../use-case.ts';
import { retentionOfCasus } from './retention.ts';
import { termijnenOf } from './termijnen.ts';

/** How long one casus is kept, and all that was decided about that. */
export function casusBewaren(ctx: Context, casusId: string): CasusBewaren {
  const { bewaren, vernietiging, afspraak } = ctx.store;
  const { row, retention } = retentionOfCasus(ctx, casusId);
  return {
    today: ctx.today(),
    retention,
    voorstel: termijnenOf(ctx)[row.regime].besloten === null,
    verlengingen: bewaren.verlengingen(casusId),
    afsluitingen: bewaren.afsluitingen(casusId),
    doelwijzigingen: bewaren.doelwijzigingen(casusId),
    reasonNeeded: bewaren.wasDiscussed(casusId),
    openAfspraken: afspraak
      .ofCasus(casusId)
      .filter(({ status, ingetrokken }) => status === 'open' && !ingetrokken).length,
    opVernietigingslijst: vernietiging.ofCasus(casusId) !== null,
    mayBePutOnList: retention.verstreken || bewaren.mayBeForgotten(casusId),
  };
}

export const getCasusBewaren: UseCase<'bewaren.ofCasus'> = (ctx, { casusId }) => casusBewaren(ctx, casusId);
