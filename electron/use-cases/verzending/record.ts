import { stukSchema } from '../../../shared/domain/verslag/stuk.ts';
import { canonicalJson } from '../../../shared/domain/basis/canonical-json.ts';
import type { Context } from '../context.ts';
import { keepExemplaren } from '../exemplaar/keep.ts';
import { Refused } from '../refused.ts';
import { paperFor } from '../verslag/paper-for.ts';
import type { PreparedExemplaar } from './prepare.ts';

interface Made {
  readonly exemplaren: readonly Pick<PreparedExemplaar, 'exemplaar' | 'paper'>[];
}

/**
 * The copies that went out, each with its line in the logboek; the caller has the transaction. Throws Refused
 * verouderd when their numbers have been given out meanwhile, or when somebody would now get another paper.
 */
export function recordExemplaren(ctx: Context, { exemplaren }: Made): void {
  if (!exemplaren.every((made) => isStillSo(ctx, made))) throw new Refused('verouderd');
  keepExemplaren(ctx, exemplaren);
}

/** Making the files takes a while, in which a line can be withheld. */
function isStillSo(ctx: Context, { exemplaar, paper }: Made['exemplaren'][number]): boolean {
  const { besprekingId, ontvanger } = exemplaar;
  const stuk = stukSchema.safeParse(exemplaar.soort).data;
  if (besprekingId === null || stuk === undefined) return false;
  const now = paperFor(ctx, { besprekingId, stuk, ontvanger: stuk === 'dossier' ? null : ontvanger });
  return !now.empty && canonicalJson(now.paper) === canonicalJson(paper);
}
