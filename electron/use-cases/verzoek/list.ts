import { required } from '../refused.ts';
import type { UseCase } from '../use-case.ts';

/** What betrokkenen of this casus asked, newest first. */
export const listVerzoeken: UseCase<'verzoek.list'> = (ctx, { casusId }) => {
  required(ctx.store.casus.get(casusId));
  return { gemeente: ctx.store.gemeente.get()?.naam ?? '', verzoeken: ctx.store.verzoek.ofCasus(casusId) };
};
