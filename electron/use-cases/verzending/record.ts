import { ontvangerForLogboek } from '../../../shared/domain/logboek/ontvanger.ts';
import { ontvangerLabel } from '../../../shared/domain/verslag/exemplaar.ts';
import { canonicalJson } from '../../../shared/domain/basis/canonical-json.ts';
import type { Context } from '../context.ts';
import { log } from '../log.ts';
import { Refused } from '../refused.ts';
import { paperFor } from '../verslag/paper-for.ts';
import type { PreparedExemplaar } from './prepare.ts';

interface Made {
  readonly casusId: string;
  readonly exemplaren: readonly Pick<PreparedExemplaar, 'exemplaar' | 'paper'>[];
}

/**
 * The copies that went out, each with its line in the logboek; the caller has the transaction. Throws Refused
 * verouderd when their numbers have been given out meanwhile, or when somebody would now get another paper.
 */
export function recordExemplaren(ctx: Context, { casusId, exemplaren }: Made): void {
  if (exemplaren[0]?.exemplaar.nummer !== ctx.store.exemplaar.nextNummer(casusId))
    throw new Refused('verouderd');
  if (!exemplaren.every((made) => isStillSo(ctx, made))) throw new Refused('verouderd');
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

/** Making the files takes a while, in which a line can be withheld. */
function isStillSo(ctx: Context, { exemplaar, paper }: Made['exemplaren'][number]): boolean {
  const { besprekingId, soort, ontvanger } = exemplaar;
  if (besprekingId === null) return false;
  const now = paperFor(ctx, { besprekingId, stuk: soort, ontvanger: soort === 'dossier' ? null : ontvanger });
  return !now.empty && canonicalJson(now.paper) === canonicalJson(paper);
}
