import { loadOpenBespreking } from '../bespreking/load.ts';
import type { UseCase } from '../use-case.ts';

/** The half-filled step, so that a lock or a crash loses nothing of it; null takes it away. */
export const saveBesluitDraft: UseCase<'fasebesluit.saveDraft'> = (ctx, { besprekingId, draft }) => {
  loadOpenBespreking(ctx, besprekingId);
  ctx.store.bespreking.saveBesluitDraft(besprekingId, draft);
  return {};
};
