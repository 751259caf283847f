import type { VerslagSoort } from '../../../shared/domain/verslag/verslag.ts';
import type { Paper } from '../../../shared/verslag/blocks.ts';
import { besprekingView } from '../bespreking/get.ts';
import type { Context } from '../context.ts';
import { kaderOf } from '../kader-of.ts';
import { buildPaper } from './build-paper.ts';

export interface PaperNow {
  paper: Paper;
  concept: boolean;
  /** SHA-256 of the text of the paper, hex. */
  hash: string;
}

/** A vastgesteld paper as it was then; otherwise the concept as the bespreking stands now. */
export function paperOf(ctx: Context, besprekingId: string, soort: VerslagSoort): PaperNow {
  const fixed = ctx.store.verslag.latest(besprekingId, soort);
  const view = besprekingView(ctx, besprekingId);
  if (fixed !== null) {
    return {
      paper: JSON.parse(ctx.store.verslag.inhoud(fixed.id)) as Paper,
      concept: false,
      hash: fixed.hash,
    };
  }
  return buildPaper(ctx, { view, kader: kaderOf(ctx, view.casus), soort, concept: true, versie: 1 });
}
