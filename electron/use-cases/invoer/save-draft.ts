import { loadOpenBespreking } from '../bespreking/load.ts';
import type { UseCase } from '../use-case.ts';

/** The half-typed line, so that a closed lid or a crash mid-sentence loses nothing. */
export const saveDraft: UseCase<'invoer.saveDraft'> = (ctx, { besprekingId, text }) => {
  loadOpenBespreking(ctx, besprekingId);
  ctx.store.bespreking.saveDraft(besprekingId, text);
  return {};
};
