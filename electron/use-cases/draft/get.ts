import type { UseCase } from '../use-case.ts';

/** What this user typed in a form before the app locked; null: nothing. */
export const getDraft: UseCase<'draft.get'> = (ctx, { naam }) => ({
  inhoud: ctx.store.draft.get(ctx.user().id, naam),
});
