import { ontvangerForLogboek } from '../../../shared/domain/logboek/ontvanger.ts';
import { ontvangerLabel } from '../../../shared/domain/verslag/exemplaar.ts';
import type { Context } from '../context.ts';
import { log } from '../log.ts';
import { Refused } from '../refused.ts';
import type { PreparedExemplaar } from './prepare.ts';

interface Made {
  readonly casusId: string;
  readonly exemplaren: readonly Pick<PreparedExemplaar, 'exemplaar' | 'paper'>[];
}

/**
 * The copies that went out, each with its line in the logboek; the caller has the transaction. Throws Refused
 * verouderd when their numbers have been given out meanwhile.
 */
export function recordExemplaren(ctx: Context, { casusId, exemplaren }: Made): void {
  if (exemplaren[0]?.exemplaar.nummer !== ctx.store.exemplaar.nextNummer(casusId))
    throw new Refused('verouderd');
  const betrokkenen = ctx.store.casus.betrokkenen(casusId).map(({ naam }) => naam);
  for (const { exemplaar, paper } of exemplaren) {
    ctx.store.exemplaar.insert(exemplaar, JSON.stringify(paper));
    log(ctx, {
      actie: 'export',
      object: 'casus',
      objectId: casusId,
      detail: `${exemplaar.bestand}, voor ${ontvangerForLogboek(ontvangerLabel(exemplaar), betrokkenen)}`,
    });
  }
}
