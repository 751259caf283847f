import { log } from '../log.ts';
import type { UseCase } from '../use-case.ts';
import { logboekChain } from './get.ts';
import { openBevindingen } from './note-bevindingen.ts';

/** What was found stays in the logboek; from here on it is not shown to everybody any more. */
export const markBevindingenSeen: UseCase<'logboek.markSeen'> = (ctx) => {
  if (openBevindingen(ctx).length > 0) {
    log(ctx, { actie: 'bevinding-bekeken', object: 'logboek', objectId: '' });
  }
  return logboekChain(ctx);
};
