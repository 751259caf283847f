import { Refused } from '../refused.ts';
import type { UseCase } from '../use-case.ts';

/** Keeps a form that is not sent yet for this user; inhoud null takes it away. Refuses what is no JSON. */
export const saveDraft: UseCase<'draft.save'> = (ctx, { naam, casusId, inhoud }) => {
  const gebruikerId = ctx.user().id;
  if (inhoud === null) {
    ctx.store.draft.remove(gebruikerId, naam);
    return {};
  }
  if (!isJson(inhoud)) throw new Refused('invoer-ongeldig');
  ctx.store.draft.save({ gebruikerId, naam, casusId, inhoud, updatedAt: ctx.now() });
  return {};
};

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
